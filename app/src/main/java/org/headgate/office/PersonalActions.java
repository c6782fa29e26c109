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
        return new ActionHandler<>() {
            @Override
            public Class<PreferPages> action() {
                return PreferPages.class;
            }

            @Override
            public Level needs() {
                return Level.TRAINEE;
            }

            @Override
            public PersonId perform(PreferPages action, Person by) {
                if (!Set.of("en", "es").contains(action.language()))
                    throw new Rejection("The pages are written in English (en) and Spanish (es).");
                if (!Set.of("light", "dark").contains(action.theme()))
                    throw new Rejection("The pages are light or dark.");
                people.prefer(by.id(), action.language(), action.theme(), action.singleKeys());
                return by.id();
            }
        };
    }

    @Bean
    static ActionHandler<ChangePassword, PersonId> changePassword(People people) {
        return new ActionHandler<>() {
            @Override
            public Class<ChangePassword> action() {
                return ChangePassword.class;
            }

            @Override
            public Level needs() {
                return Level.TRAINEE;
            }

            @Override
            public PersonId perform(ChangePassword action, Person by) {
                if (!action.wanted().equals(action.again()))
                    throw new Rejection("The new password and its repetition differ.");
                people.changePassword(by.username(), action.now(), action.wanted());
                return by.id();
            }
        };
    }
}
