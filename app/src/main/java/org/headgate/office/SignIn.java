package org.headgate.office;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.headgate.office.SignInAttempts.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signing in with a hashed password, and the lock after repeated wrong ones. */
@Configuration(proxyBeanMethods = false)
class SignIn {
    /** bcrypt, for it needs nothing that does not come with the program; a weaker hash is renewed when its person signs in. */
    @Bean
    static PasswordEncoder passwords(@Value("${headgate.sign-in.bcrypt-strength:11}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
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

    @Bean
    static UserDetailsPasswordService renewHashes(People people) {
        return (user, hash) -> {
            var kept = Objects.requireNonNull(hash);
            people.rehash(user.getUsername(), kept);
            return User.withUserDetails(user).password(kept).build();
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Counted {
        private final People people;
        private final SignInAttempts attempts;

        Counted(People people, SignInAttempts attempts) {
            this.people = people;
            this.attempts = attempts;
        }

        @EventListener
        void on(AuthenticationFailureBadCredentialsEvent failed) {
            people.signInFailed(failed.getAuthentication().getName());
            attempts.write(name(failed), address(failed), Outcome.WRONG);
        }

        @EventListener
        void on(AuthenticationFailureLockedEvent locked) {
            attempts.write(name(locked), address(locked), Outcome.LOCKED);
        }

        /** The right password: wrong ones before it no longer count, unless a second factor is still to be shown. */
        @EventListener
        void on(AuthenticationSuccessEvent succeeded) {
            people.signedIn(succeeded.getAuthentication().getName());
            attempts.write(name(succeeded), address(succeeded), Outcome.DONE);
        }

        private static String name(AbstractAuthenticationEvent event) {
            return event.getAuthentication().getName();
        }

        private static String address(AbstractAuthenticationEvent event) {
            return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web
                    ? String.valueOf(web.getRemoteAddress())
                    : "";
        }
    }
}
