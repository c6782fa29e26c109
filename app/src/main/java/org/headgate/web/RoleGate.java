package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.office.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages of a {@link Place}, and all below them, are for the roles of the place; supervisors and above, and auditors, open
 * all. What somebody may do there is asked again of each action.
 */
@Component
public class RoleGate implements HandlerInterceptor {
    private final SignedIn signedIn;
    private final ObjectProvider<Places> places;

    RoleGate(SignedIn signedIn, ObjectProvider<Places> places) {
        this.signedIn = signedIn;
        this.places = places;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var person = signedIn.person(request).orElse(null);
        var path = RequestPath.of(request);
        if (person == null || opens(path, person)) return true;
        throw new NotYourPage(List.of(Reason.of(
                "roles",
                "This page is for the roles %s: ask somebody there, or a supervisor.",
                placeOf(path).orElseThrow().roles().stream()
                        .sorted(Comparator.comparing(Role::name))
                        .toList())));
    }

    /** Whether the pages at this path are for somebody's role. */
    public boolean opens(String path, Person person) {
        return placeOf(path).map(place -> opens(place, person)).orElse(true);
    }

    private Optional<Place> placeOf(String path) {
        return places.stream()
                .flatMap(module -> module.places().stream())
                .filter(place -> !place.path().equals("/"))
                .filter(place -> path.equals(place.path()) || path.startsWith(place.path() + "/"))
                .max(Comparator.comparingInt(place -> place.path().length()));
    }

    private static boolean opens(Place place, Person person) {
        return place.roles().contains(person.role())
                || person.level() == Level.AUDITOR
                || person.level().reaches(Level.SUPERVISOR);
    }

    /** A page of other roles. */
    static final class NotYourPage extends NotDone {
        private static final long serialVersionUID = 1L;

        NotYourPage(List<Reason> reasons) {
            super(reasons);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Placed implements WebMvcConfigurer {
        private final RoleGate gate;

        Placed(RoleGate gate) {
            this.gate = gate;
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(gate).excludePathPatterns("/app/**", "/webjars/**", "/error", "/actuator/**");
        }
    }
}
