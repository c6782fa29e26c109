package org.headgate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.SecondFactors;
import org.headgate.office.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Between the right password and the first page: the second factor is shown, a first password is changed, a second factor that
 * the district asks for is set up. And behind it: a session that was ended elsewhere, or has lasted too long, ends.
 */
final class Threshold extends OncePerRequestFilter {
    private static final String CODE_SHOWN = "FACTOR_CODE";
    private static final String SESSION = "headgate.session";
    private static final String PASSED = "headgate.passed";

    private final SignedIn signedIn;
    private final People people;
    private final SecondFactors factors;
    private final Sessions sessions;

    Threshold(SignedIn signedIn, People people, SecondFactors factors, Sessions sessions) {
        this.signedIn = signedIn;
        this.people = people;
        this.factors = factors;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return path.startsWith("/app/")
                || path.startsWith("/webjars/")
                || path.startsWith("/actuator/")
                || path.equals("/error")
                || path.equals("/sign-in")
                || path.equals("/sign-out")
                || path.equals("/webauthn/authenticate/options");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = signedIn.person(request).orElse(null);
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        var session = request.getSession(false);
        if (session != null && !goesOn(session, person, request)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            leaveFor("/sign-in?told=ended", request, response);
            return;
        }
        var step = session != null && session.getAttribute(PASSED) != null ? "" : step(person);
        if (step.isEmpty()) {
            if (session != null && session.getAttribute(SESSION) != null) session.setAttribute(PASSED, true);
            chain.doFilter(request, response);
        } else if (leadsThrough(step, RequestPath.of(request))) chain.doFilter(request, response);
        else leaveFor(step, request, response);
    }

    /** A session begins with the first request after sign-in, in the office's own list of sessions. */
    private boolean goesOn(HttpSession session, Person person, HttpServletRequest request) {
        if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) return true;
        var rules = people.signInRules();
        if (session.getAttribute(SESSION) instanceof UUID known) return sessions.use(known, rules.sessionHours());
        session.setMaxInactiveInterval(rules.idleMinutes() * 60);
        session.setAttribute(
                SESSION,
                sessions.begin(
                        person.id(),
                        request.getRemoteAddr(),
                        Objects.requireNonNullElse(request.getHeader("User-Agent"), "")));
        return true;
    }

    /** Where somebody has to go before anything else; nowhere, when nothing is missing. */
    private String step(Person person) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof UsernamePasswordAuthenticationToken)) return "";
        var standing = factors.of(person.id());
        var shown = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(CODE_SHOWN::equals);
        if (standing.any() && !shown) return "/sign-in/second";
        if (person.mustChangePassword()) return "/password";
        if (!standing.any() && people.signInRules().secondFactorFor(person.level())) return "/me/second-factor";
        return "";
    }

    /** A second factor is an app or a passkey, and a passkey is made on the page of one's sign-in. */
    private static boolean leadsThrough(String step, String path) {
        return path.equals(step)
                || (step.equals("/me/second-factor")
                        && (path.equals("/me/sign-in") || path.startsWith("/webauthn/register")));
    }

    private static void leaveFor(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Shell.isPartial(request)) {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else response.sendRedirect(path);
    }

    /** The office's own number of the session of this request, where it has one. */
    static @Nullable UUID session(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SESSION) instanceof UUID known ? known : null;
    }

    /** The next request is the first of a session of the office. */
    static void beginAgain(HttpServletRequest request) {
        request.getSession().removeAttribute(SESSION);
        request.getSession().removeAttribute(PASSED);
    }

    /** Remembers in a session that its person has shown their second factor. */
    @Component
    static class Pass {
        private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

        void secondFactorShown(HttpServletRequest request, HttpServletResponse response) {
            var before = SecurityContextHolder.getContext().getAuthentication();
            if (!(before instanceof UsernamePasswordAuthenticationToken)) return;
            if (request.getSession(false) != null) request.changeSessionId();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(with(before));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }

        private static Authentication with(Authentication before) {
            var authorities = new ArrayList<GrantedAuthority>(before.getAuthorities());
            authorities.add(new SimpleGrantedAuthority(CODE_SHOWN));
            var after = UsernamePasswordAuthenticationToken.authenticated(
                    Objects.requireNonNull(before.getPrincipal()), null, authorities);
            after.setDetails(before.getDetails());
            return after;
        }
    }
}
