package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Signing in with the agency's own accounts (OpenID Connect), where {@code HEADGATE_OIDC_ISSUER} names its provider. Whoever the
 * provider vouches for is somebody who works here already: found by their verified e-mail address or, where the district says
 * so, by their user name. Nobody is hired by it.
 */
@Configuration(proxyBeanMethods = false)
class AgencySignIn {
    /** Asked for its addresses when somebody first signs in, so that the office starts without it. */
    @Bean
    @ConditionalOnExpression("'${headgate.oidc.issuer:}' != ''")
    static ClientRegistrationRepository provider(
            @Value("${headgate.oidc.issuer}") String issuer,
            @Value("${headgate.oidc.client-id}") String clientId,
            @Value("${headgate.oidc.client-secret}") String clientSecret,
            @Value("${headgate.oidc.name:}") String name) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(issuer)
                        .registrationId("agency")
                        .clientName(name)
                        .clientId(clientId)
                        .clientSecret(clientSecret)
                        .scope("openid", "email", "profile")
                        .build()));
    }

    /** How people of the provider become people of the office. */
    static void configure(
            OAuth2LoginConfigurer<?> login,
            ClientRegistrationRepository registrations,
            People people,
            Sessions sessions,
            boolean byUsername) {
        var provider = new OidcUserService();
        login.loginPage("/sign-in")
                .authorizationEndpoint(ask -> ask.authorizationRequestResolver(asking(registrations)))
                .successHandler(arriving(sessions))
                .userInfoEndpoint(user -> user.oidcUserService(request -> known(provider, request, people, byUsername)))
                .failureHandler((_, response, failure) -> response.sendRedirect("/sign-in?told=" + told(failure)));
    }

    /** Who unlocks a screen says again who they are, even if the provider still knows the browser. */
    private static OAuth2AuthorizationRequestResolver asking(ClientRegistrationRepository registrations) {
        var usual = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return anew(usual.resolve(request), request);
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return anew(usual.resolve(request, registration), request);
            }
        };
    }

    private static @Nullable OAuth2AuthorizationRequest anew(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null || !IdleLock.isLocked(request)) return asked;
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.put("prompt", "login"))
                .build();
    }

    /** Begins a session of the office's own; whoever unlocked their screen goes on where they were. */
    private static AuthenticationSuccessHandler arriving(Sessions sessions) {
        var usual = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            var before = Threshold.session(request);
            if (before != null) sessions.end(before, "AGAIN");
            Threshold.beginAgain(request);
            var back = IdleLock.opened(request);
            if (back.isPresent()) response.sendRedirect(back.get());
            else usual.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private static String told(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth
                        && oauth.getError().getErrorCode().equals("nobody")
                ? "nobody"
                : "provider";
    }

    private static OidcUser known(
            OidcUserService provider, OidcUserRequest request, People people, boolean byUsername) {
        var theirs = provider.loadUser(request);
        var person = person(theirs, people, byUsername).orElseThrow(() -> new OAuth2AuthenticationException("nobody"));
        return new Colleague(theirs, person.username());
    }

    private static Optional<Person> person(OidcUser theirs, People people, boolean byUsername) {
        var email = theirs.getEmail();
        if (email != null && Boolean.TRUE.equals(theirs.getEmailVerified())) {
            var found = people.reachedAt(email);
            if (found.isPresent()) return found;
        }
        var name = theirs.getPreferredUsername();
        return byUsername && name != null ? people.named(name) : Optional.empty();
    }

    /** Somebody of the provider, under their name in the office. */
    private static final class Colleague extends DefaultOidcUser {
        private static final long serialVersionUID = 1L;

        private final String username;

        Colleague(OidcUser theirs, String username) {
            super(theirs.getAuthorities(), theirs.getIdToken(), theirs.getUserInfo());
            this.username = username;
        }

        @Override
        public String getName() {
            return username;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Colleague same && same.username.equals(username) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + username.hashCode();
        }
    }
}
