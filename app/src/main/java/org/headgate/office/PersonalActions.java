package org.headgate.office;

import java.util.Set;
import org.headgate.kernel.Rejection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may do for themselves. */
@Configuration(proxyBeanMethods = false)
class PersonalActions {
    @Bean
    static ActionHandler<PreferPages, PersonId> preferPages(People people) {
        return Handled.of(PreferPages.class, Level.AUDITOR, (PreferPages it, Person by) -> {
                    if (!Set.of("en", "es").contains(it.language()))
                        throw new Rejection("The pages are written in English (en) and Spanish (es).");
                    if (!Set.of("light", "dark").contains(it.theme()))
                        throw new Rejection("The pages are light or dark.");
                    people.prefer(by.id(), it.language(), it.theme(), it.singleKeys());
                    return by.id();
                })
                .as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<ChangePassword, PersonId> changePassword(People people) {
        return Handled.of(ChangePassword.class, Level.AUDITOR, (ChangePassword it, Person by) -> {
                    if (!it.wanted().equals(it.again()))
                        throw new Rejection("The new password and its repetition differ.");
                    people.changePassword(by.username(), it.now(), it.wanted());
                    return by.id();
                })
                .as(Task.PERSONAL);
    }
}
