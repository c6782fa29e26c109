package org.headgate.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headgate.office.People;
import org.headgate.office.SecondFactors;
import org.headgate.office.Sessions;
import org.headgate.office.SignInAttempts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see pages at all, and the headers that every answer carries. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SignedIn signedIn,
            People people,
            SecondFactors factors,
            Sessions sessions,
            SignInAttempts attempts,
            ObjectProvider<ClientRegistrationRepository> provider,
            @Value("${headgate.oidc.match-username:false}") boolean byUsername) {
        var registrations = provider.getIfAvailable();
        if (registrations != null)
            http.oauth2Login(login -> AgencySignIn.configure(login, registrations, people, sessions, byUsername));
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/webjars/**", "/app/**", "/sign-in", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, failure) -> response.sendRedirect(
                                "/sign-in?told=" + (failure instanceof LockedException ? "locked" : "wrong"))))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?told=out")
                        .addLogoutHandler((request, _, _) -> {
                            var session = Threshold.session(request);
                            if (session != null) sessions.end(session, "OUT");
                        }))
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true))
                .addFilterAfter(new FreshSession(sessions), CsrfFilter.class)
                .addFilterBefore(new SignInGate(attempts), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new Threshold(signedIn, people, factors, sessions), ExceptionTranslationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(WebSecurity::askToSignIn)
                        .accessDeniedHandler(WebSecurity::deny))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** A part of a page cannot be a sign-in page: htmx is told to leave for it. */
    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        var page = ended ? "/sign-in?told=idle" : "/sign-in";
        if (Shell.isPartial(request)) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else response.sendRedirect(page);
    }

    /** A form from a session that has ended leads to the front door, not to an error. */
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) response.sendRedirect("/sign-in?told=idle");
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
