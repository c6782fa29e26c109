package org.headgate.office;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;

/**
 * A kind of action that the office knows.
 *
 * @param name the simple name of its record, as the audit trail and the API have it
 * @param result the type of what it answers
 * @param allowances the program's rows of the authority matrix
 */
public record ActionKind(
        String name,
        Class<? extends Action<?>> action,
        Type result,
        Task task,
        Level needs,
        Set<Role> roles,
        boolean reviewable,
        boolean twoPeople,
        List<Allowance> allowances) {}
