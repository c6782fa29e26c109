package org.headgate.customers;

import java.util.List;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlerts;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** On the account page: that mail came back, until the address is another or somebody says that it is right. */
@Component
class ReturnedMailOnAccounts implements AccountAlerts {
    private final ReturnedMail mail;

    ReturnedMailOnAccounts(ReturnedMail mail) {
        this.mail = mail;
    }

    @Override
    public List<AccountAlert> about(AccountShown account) {
        return mail
                .inDoubt(new AccountId(account.id()))
                .map(piece -> AccountAlert.of(
                                AccountAlert.Weight.WORK,
                                Tone.DUE,
                                "mail",
                                Saying.of("customers.returned.alert", piece.returnedOn()))
                        .saying(Saying.of(
                                "customers.returned.alert.text",
                                Saying.of("customers.returned." + piece.reason().name())))
                        .leadingTo("/accounts/%s/mail".formatted(account.digits()), Saying.of("customers.returned.do")))
                .stream()
                .toList();
    }
}
