package org.headgate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.headgate.office.SignInAttempts;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who has been wrong too often, before a password is even looked at. */
final class SignInGate extends OncePerRequestFilter {
    private final SignInAttempts attempts;

    SignInGate(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !RequestPath.of(request).equals("/sign-in");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = Objects.requireNonNullElse(request.getParameter("username"), "");
        if (!attempts.tooMany(name, request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        attempts.write(name, request.getRemoteAddr(), SignInAttempts.Outcome.TOO_MANY);
        response.sendRedirect("/sign-in?told=many");
    }
}
