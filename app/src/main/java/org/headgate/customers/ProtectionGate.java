package org.headgate.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.headgate.office.People;
import org.headgate.web.RequestPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Before any page about an account, whichever module shows it: everything below {@code /accounts/NUMBER} and, through
 * {@link ShowsAccounts}, bills and the like.
 */
@Component
class ProtectionGate implements HandlerInterceptor {
    private static final Pattern ACCOUNT = Pattern.compile("(?:/api/v\\d+)?/accounts/([^/]+)(?:/.*)?");

    private final Customers customers;
    private final Protection protection;
    private final People people;
    private final ObjectProvider<ShowsAccounts> others;

    ProtectionGate(Customers customers, Protection protection, People people, ObjectProvider<ShowsAccounts> others) {
        this.customers = customers;
        this.protection = protection;
        this.people = people;
        this.others = others;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = RequestPath.of(request);
        if (path.endsWith("/protection/open")) return true;
        var account = accountAt(path);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (account.isPresent() && authentication != null)
            people.named(authentication.getName())
                    .ifPresent(person -> protection.read(new AccountId(account.getAsLong()), person, path));
        return true;
    }

    private OptionalLong accountAt(String path) {
        var found = ACCOUNT.matcher(path);
        if (found.matches()) {
            var number = found.group(1).replaceAll("\\D", "");
            if (!number.matches("\\d{8}")) return OptionalLong.empty();
            return customers.idOf(number);
        }
        return others.stream()
                .map(module -> module.accountAt(path))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    @Configuration(proxyBeanMethods = false)
    static class Placed implements WebMvcConfigurer {
        private final ProtectionGate gate;

        Placed(ProtectionGate gate) {
            this.gate = gate;
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors
                    .addInterceptor(gate)
                    .excludePathPatterns("/app/**", "/webjars/**", "/sign-in/**", "/me/**", "/error", "/actuator/**");
        }
    }
}
