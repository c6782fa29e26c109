package org.headgate.applications;

import org.headgate.office.Action;

/** Says that an application has everything it needs. */
public record CompleteApplication(ApplicationId application, int version) implements Action<ApplicationId> {}
