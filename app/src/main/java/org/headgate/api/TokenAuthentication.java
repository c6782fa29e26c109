package org.headgate.api;

import java.util.List;
import org.headgate.office.Person;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody came in by token. */
final class TokenAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final transient Bearer bearer;

    TokenAuthentication(Person person, Bearer bearer) {
        super(List.of());
        this.person = person;
        this.bearer = bearer;
        setAuthenticated(true);
    }

    Bearer bearer() {
        return bearer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person.username();
    }
}
