package org.headgate.desk;

import java.util.Optional;
import org.headgate.district.District;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about an account, gathered for one page. */
@Service
public class AccountCards {
    private final District district;
    private final AccountPeople people;
    private final AccountMoney money;
    private final AccountUse use;

    AccountCards(District district, AccountPeople people, AccountMoney money, AccountUse use) {
        this.district = district;
        this.people = people;
        this.money = money;
        this.use = use;
    }

    /** The account of a number without hyphens. */
    @Transactional(readOnly = true)
    public Optional<AccountCard> of(String digits) {
        return people.head(digits).map(this::card);
    }

    private AccountCard card(AccountCard.Head head) {
        var today = district.businessDate();
        return new AccountCard(
                head,
                today,
                money.balance(head.id()),
                money.openItems(head.id()),
                money.lastPayment(head.id()).orElse(null),
                use.ofThirteenMonths(head.id(), today),
                money.bills(head.id()),
                use.reads(head.id()),
                use.points(head.id()),
                people.facts(head.id()),
                people.around(head.id()));
    }
}
