package org.headgate.applications;

import org.headgate.office.Action;

/**
 * Opens an application with everything that its kind requires.
 *
 * @param account the number of the account it is about; blank for none
 */
public record OpenApplication(
        String kind, String applicant, String phone, String email, String address, String account, String words)
        implements Action<ApplicationId> {}
