package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the signed-in {@link Person}, as a parameter of that type. */
@Component
class CurrentPerson implements HandlerMethodArgumentResolver {
    private final SignedIn signedIn;

    CurrentPerson(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Person.class);
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) throw new IllegalStateException("not a web request");
        return signedIn.person(http).orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
