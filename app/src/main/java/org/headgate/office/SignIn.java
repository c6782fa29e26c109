package org.headgate.office;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in with a hashed password, and the lock after repeated wrong ones. */
@Configuration(proxyBeanMethods = false)
class SignIn {
    @Bean
    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    UserDetailsService userDetails(People people, InstantSource clock) {
        return username -> {
            var known = people.credentials(username).orElseThrow(() -> new UsernameNotFoundException(username));
            return User.withUsername(known.username())
                    .password(known.passwordHash())
                    .accountLocked(
                            known.lockedUntil() != null && known.lockedUntil().isAfter(clock.instant()))
                    .authorities("LEVEL_" + known.level())
                    .build();
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Counted {
        private final People people;

        Counted(People people) {
            this.people = people;
        }

        @EventListener
        void on(AuthenticationFailureBadCredentialsEvent failed) {
            people.signInFailed(failed.getAuthentication().getName());
        }

        @EventListener
        void on(AuthenticationSuccessEvent succeeded) {
            people.signedIn(succeeded.getAuthentication().getName());
        }
    }
}
