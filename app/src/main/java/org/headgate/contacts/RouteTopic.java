package org.headgate.contacts;

import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Changes who answers a topic. */
public record RouteTopic(
        String topic,
        int version,
        String department,
        @Nullable PersonId person,
        @Nullable PersonId backup,
        @Nullable Role role,
        String phone,
        String hours,
        String note)
        implements Action<String> {}
