package org.headgate.customers;

import java.util.List;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlerts;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** On the account page: that it is protected, and the way to change that. */
@Component
class ProtectionOnAccounts implements AccountAlerts, AccountActs {
    private final Protection protection;

    ProtectionOnAccounts(Protection protection) {
        this.protection = protection;
    }

    @Override
    public List<AccountAlert> about(AccountShown account) {
        return protection
                .of(new AccountId(account.id()))
                .map(kept -> AccountAlert.of(
                                AccountAlert.Weight.PROTECTION,
                                Tone.LATE,
                                "lock",
                                Saying.of("protection.alert." + kept.kind().name()))
                        .saying(Saying.verbatim(kept.reason()))
                        .leadingTo("/accounts/%s/protection".formatted(account.digits()), Saying.of("protection.see")))
                .stream()
                .toList();
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(AccountAct.of(
                "protection.act", "lock", "/accounts/%s/protection".formatted(account.digits()), "", 950));
    }
}
