package org.headgate.customers;

import java.util.List;
import org.headgate.office.ActionHandler;
import org.headgate.office.Allowance;
import org.headgate.office.Change;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done about protected accounts and sensitive numbers. Protecting is in everybody's reach, for it may be urgent; lifting
 * it is not.
 */
@Configuration(proxyBeanMethods = false)
class ProtectionActions {
    @Bean
    static ActionHandler<ProtectAccount, AccountId> protectAccount(Protection protection) {
        return Handled.of(ProtectAccount.class, Level.ONE, protection::protect)
                .as(Task.CUSTOMER_RECORDS)
                .allowing(Allowance.refused(Level.AUDITOR), Allowance.own(Level.TRAINEE))
                .changing(it ->
                        List.of(new Change("protection.changed", "", it.kind().name())));
    }

    @Bean
    static ActionHandler<UnprotectAccount, AccountId> unprotectAccount(Protection protection) {
        return Handled.of(UnprotectAccount.class, Level.SUPERVISOR, protection::unprotect)
                .as(Task.CUSTOMER_RECORDS)
                .changing(it -> List.of(new Change(
                        "protection.changed",
                        protection
                                .of(it.account())
                                .map(now -> now.kind().name())
                                .orElse(""),
                        "")));
    }

    /** Reading is everybody's, auditors included; what matters is that it is said what for. */
    @Bean
    static ActionHandler<OpenProtectedAccount, AccountId> openProtectedAccount(Protection protection) {
        return Handled.of(OpenProtectedAccount.class, Level.AUDITOR, protection::open)
                .as(Task.CUSTOMER_RECORDS)
                .allowing(Allowance.own(Level.AUDITOR));
    }

    @Bean
    static ActionHandler<RecordIdentityNumber, IdentityNumberId> recordIdentityNumber(IdentityNumbers numbers) {
        return Handled.of(RecordIdentityNumber.class, Level.ONE, numbers::add)
                .as(Task.CUSTOMER_RECORDS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<UnmaskIdentityNumber, UnmaskedNumber> unmaskIdentityNumber(IdentityNumbers numbers) {
        return Handled.of(
                        UnmaskIdentityNumber.class,
                        Level.TWO,
                        (UnmaskIdentityNumber it, Person by) -> numbers.unmask(it))
                .as(Task.CUSTOMER_RECORDS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<RemoveIdentityNumber, IdentityNumberId> removeIdentityNumber(IdentityNumbers numbers) {
        return Handled.of(
                        RemoveIdentityNumber.class,
                        Level.TWO,
                        (RemoveIdentityNumber it, Person by) -> numbers.remove(it))
                .as(Task.CUSTOMER_RECORDS);
    }
}
