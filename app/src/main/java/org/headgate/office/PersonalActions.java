package org.headgate.office;

import java.util.List;
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
    static ActionHandler<ChangePassword, PersonId> changePassword(People people, Sessions sessions) {
        return Handled.of(ChangePassword.class, Level.AUDITOR, (ChangePassword it, Person by) -> {
                    if (!it.wanted().equals(it.again()))
                        throw new Rejection("The new password and its repetition differ.");
                    people.changePassword(by.username(), it.now(), it.wanted());
                    sessions.endAll(by.id(), it.session(), "PASSWORD");
                    return by.id();
                })
                .as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<EnrolTimeCodes, RecoveryCodes> enrolTimeCodes(SecondFactors factors) {
        return Handled.of(
                        EnrolTimeCodes.class,
                        Level.AUDITOR,
                        (EnrolTimeCodes it, Person by) -> factors.enrol(by.id(), it.secret(), it.code()))
                .as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<StopTimeCodes, PersonId> stopTimeCodes(SecondFactors factors, People people) {
        return Handled.of(StopTimeCodes.class, Level.AUDITOR, (StopTimeCodes it, Person by) -> {
                    factors.stopTimeCodes(by.id());
                    return by.id();
                })
                .as(Task.PERSONAL)
                .unless((_, by) -> lastFactor(people, by, factors.of(by.id()).passkeys()));
    }

    @Bean
    static ActionHandler<RenewRecoveryCodes, RecoveryCodes> renewRecoveryCodes(SecondFactors factors) {
        return Handled.of(
                        RenewRecoveryCodes.class,
                        Level.AUDITOR,
                        (RenewRecoveryCodes it, Person by) -> factors.renewRecoveryCodes(by.id()))
                .as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<EndSession, Integer> endSession(Sessions sessions) {
        return Handled.of(
                        EndSession.class,
                        Level.AUDITOR,
                        (EndSession it, Person by) -> sessions.endOne(by.id(), it.session(), "ELSEWHERE"))
                .as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<EndOtherSessions, Integer> endOtherSessions(Sessions sessions) {
        return Handled.of(
                        EndOtherSessions.class,
                        Level.AUDITOR,
                        (EndOtherSessions it, Person by) -> sessions.endAll(by.id(), it.here(), "ELSEWHERE"))
                .as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<AddPasskey, PersonId> addPasskey(Passkeys passkeys) {
        return Handled.of(AddPasskey.class, Level.AUDITOR, passkeys::add).as(Task.PERSONAL);
    }

    @Bean
    static ActionHandler<RemovePasskey, PersonId> removePasskey(
            Passkeys passkeys, SecondFactors factors, People people) {
        return Handled.of(RemovePasskey.class, Level.AUDITOR, passkeys::remove)
                .as(Task.PERSONAL)
                .unless((_, by) -> {
                    var left = factors.of(by.id());
                    return lastFactor(people, by, left.passkeys() - 1 + (left.codes() ? 1 : 0));
                });
    }

    /** Where the district asks for a second factor, nobody is left without one. */
    static List<Reason> lastFactor(People people, Person by, int others) {
        if (others > 0 || !people.signInRules().secondFactorFor(by.level())) return List.of();
        return List.of(Reason.of(
                "sign-in rules", "Your level needs a second factor: set up another one before this one goes."));
    }
}
