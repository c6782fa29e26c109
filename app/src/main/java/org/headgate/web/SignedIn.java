package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, read once a request. */
@Component
class SignedIn {
    private static final String ATTRIBUTE = Person.class.getName();

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    Optional<Person> person(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Person person) return Optional.of(person);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) return Optional.empty();
        var person = people.named(authentication.getName());
        person.ifPresent(known -> request.setAttribute(ATTRIBUTE, known));
        return person;
    }
}
