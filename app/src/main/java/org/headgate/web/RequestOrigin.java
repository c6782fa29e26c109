package org.headgate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headgate.office.Origin;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says where a request comes from, for the audit trail: from a page or through the API, and the address. */
@Component
class RequestOrigin extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var channel = request.getRequestURI().startsWith("/api/") ? "api" : "page";
        try (var _ = new Origin(channel, request.getRemoteAddr()).begin()) {
            chain.doFilter(request, response);
        }
    }
}
