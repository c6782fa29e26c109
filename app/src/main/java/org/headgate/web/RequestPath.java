package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * The path of a request as its controller sees it. Whoever guards paths compares this one: in the address as it was sent any
 * letter may be written as {@code %41}.
 */
public final class RequestPath {
    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }
}
