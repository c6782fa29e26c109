package org.headgate.applications;

import org.headgate.office.Action;

/** Closes an application that will not be completed. */
public record WithdrawApplication(ApplicationId application, String words, int version)
        implements Action<ApplicationId> {}
