package org.headgate.customers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody to be named on an account, as a form sends them; who is known already is offered before they are entered again. */
public record NamedPerson(
        AccountRole.@Nullable Kind role,
        Customer.@Nullable Kind kind,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String language,
        @Nullable String phone,
        @Nullable String email) {
    public boolean isSomebody() {
        return familyName != null && !familyName.isBlank();
    }

    public String fullName() {
        return (said(givenName) + " " + said(familyName)).strip();
    }

    public AccountRole.Kind roleOrOwner() {
        return Objects.requireNonNullElse(role, AccountRole.Kind.OWNER);
    }

    public Customer.Kind kindOrPerson() {
        return Objects.requireNonNullElse(kind, Customer.Kind.PERSON);
    }

    public static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
