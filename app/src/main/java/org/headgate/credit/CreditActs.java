package org.headgate.credit;

import java.util.List;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountShown;
import org.springframework.stereotype.Component;

/** What the rail of the account page offers of deposits and balances. */
@Component
class CreditActs implements AccountActs {
    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(
                AccountAct.of("credit.act", "cash", "/accounts/%s/deposit".formatted(account.digits()), "i", 120),
                AccountAct.of(
                        "credit.transfer.act",
                        "arrow-back-up",
                        "/accounts/%s/transfer-balance".formatted(account.digits()),
                        "x",
                        130));
    }
}
