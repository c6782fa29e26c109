package org.headgate.contacts;

import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What contacts are about, and who answers it: a line of the routing directory.
 *
 * @param role the team that answers when no person is named
 */
public record Topic(
        String code,
        String en,
        String es,
        String department,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable PersonId backup,
        @Nullable String backupName,
        @Nullable Role role,
        String phone,
        String hours,
        String note,
        int version) {
    public String name(Language language) {
        return language == Language.ES ? es : en;
    }
}
