package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all controllers share: who asks, and the first password that must be changed before anything else. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final CurrentPerson currentPerson;
    private final FirstPassword firstPassword;

    WebConfiguration(CurrentPerson currentPerson, FirstPassword firstPassword) {
        this.currentPerson = currentPerson;
        this.firstPassword = firstPassword;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentPerson);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(firstPassword)
                .excludePathPatterns(
                        "/app/**", "/webjars/**", "/password", "/sign-in", "/me/**", "/error", "/actuator/**");
    }

    /** Somebody with a password given by another changes it before they see a page. */
    @Component
    static class FirstPassword implements HandlerInterceptor {
        private final SignedIn signedIn;

        FirstPassword(SignedIn signedIn) {
            this.signedIn = signedIn;
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var must = signedIn.person(request)
                    .filter(person -> person.mustChangePassword())
                    .isPresent();
            if (must) response.sendRedirect("/password");
            return !must;
        }
    }
}
