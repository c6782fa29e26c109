package org.headgate.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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
 * Before any page about an account, whichever module shows it: everything below {@code /accounts/NUMBER}, forms that are asked
 * for with {@code ?account=NUMBER} and, through {@link ShowsAccounts}, bills and the like. A page of several accounts opens when
 * each of them is open.
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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) return true;
        var accounts = accountsShown(path, request);
        if (accounts.isEmpty()) return true;
        people.named(authentication.getName()).ifPresent(person -> protection.read(accounts, person, path));
        return true;
    }

    private Set<AccountId> accountsShown(String path, HttpServletRequest request) {
        var accounts = new LinkedHashSet<AccountId>();
        var found = ACCOUNT.matcher(path);
        if (found.matches()) numbered(found.group(1)).ifPresent(accounts::add);
        else others.stream().forEach(module -> accounts.addAll(module.accountsAt(path)));
        if (isShowing(path, request)) {
            var asked = request.getParameter("account");
            if (asked != null) numbered(asked).ifPresent(accounts::add);
        }
        return accounts;
    }

    /** A form about an account shows whose it is, while it is filled in and when it is looked at before it is sent. */
    private static boolean isShowing(String path, HttpServletRequest request) {
        return request.getMethod().equals("GET") || path.endsWith("/preview") || path.endsWith("/form");
    }

    private Optional<AccountId> numbered(String typed) {
        var number = typed.replaceAll("\\D", "");
        if (!number.matches("\\d{8}")) return Optional.empty();
        var id = customers.idOf(number);
        return id.isPresent() ? Optional.of(new AccountId(id.getAsLong())) : Optional.empty();
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
