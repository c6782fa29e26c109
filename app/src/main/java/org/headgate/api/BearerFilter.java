package org.headgate.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who brings a good token in the header {@code Authorization: Bearer}, as often a minute as the token may. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private static final int MINUTE = 60;

    private final Tokens tokens;
    private final People people;
    private final Problems problems;
    private final InstantSource clock;

    BearerFilter(Tokens tokens, People people, Problems problems, InstantSource clock) {
        this.tokens = tokens;
        this.people = people;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        var secret = new TokenSecret(header.substring(SCHEME.length()).strip());
        var bearer = tokens.use(secret.sha256(), request.getRemoteAddr());
        var person = bearer.flatMap(token -> people.withId(token.person())).filter(one -> !one.mustChangePassword());
        if (bearer.isEmpty() || person.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "token",
                    "This token is not known, has expired, or was taken back.");
        } else if (bearer.get().tooFast()) {
            var second = clock.instant().atOffset(ZoneOffset.UTC).getSecond();
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(MINUTE - second));
            problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-requests",
                    "This token makes at most %d requests a minute."
                            .formatted(bearer.get().perMinute()));
        } else pass(person.get(), bearer.get(), request, response, chain);
    }

    private static void pass(
            Person person, Bearer bearer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TokenAuthentication(person, bearer));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
