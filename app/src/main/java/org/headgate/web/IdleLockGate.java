package org.headgate.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The lock stands before everything but the way out of it. */
@Configuration(proxyBeanMethods = false)
class IdleLockGate implements WebMvcConfigurer {
    private final IdleLock.Gate gate;

    IdleLockGate(IdleLock.Gate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(gate)
                .order(Ordered.HIGHEST_PRECEDENCE)
                .excludePathPatterns(
                        "/lock",
                        "/unlock",
                        "/unlock/agency",
                        "/app/**",
                        "/webjars/**",
                        "/sign-in/**",
                        "/sign-out",
                        "/error",
                        "/actuator/**");
    }
}
