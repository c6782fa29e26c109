package org.headgate.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/** What the agency's own accounts are called, where the office knows their provider, and whether this session came from there. */
@Component
class AgencyProvider {
    private final String name;

    AgencyProvider(@Value("${headgate.oidc.issuer:}") String issuer, @Value("${headgate.oidc.name:}") String name) {
        this.name = issuer.isEmpty() ? "" : name.isEmpty() ? issuer : name;
    }

    /** Blank where people sign in here alone. */
    String name() {
        return name;
    }

    /** The provider's name, where it vouched for whoever is signed in; blank where a password or passkey did. */
    String ofThisSession() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken ? name : "";
    }
}
