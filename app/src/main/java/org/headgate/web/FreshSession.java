package org.headgate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headgate.office.Sessions;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever shows a passkey begins a session of their own: under a new number, so that one planted before is worth nothing, and
 * not as part of the session of whoever sat here before.
 */
final class FreshSession extends OncePerRequestFilter {
    private final Sessions sessions;

    FreshSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !RequestPath.of(request).equals("/login/webauthn");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null) {
            var before = Threshold.session(request);
            if (before != null) sessions.end(before, "PASSKEY");
            Threshold.beginAgain(request);
            request.changeSessionId();
        }
        chain.doFilter(request, response);
    }
}
