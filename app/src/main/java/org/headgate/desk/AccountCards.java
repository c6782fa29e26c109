package org.headgate.desk;

import java.util.Map;
import java.util.Optional;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.TariffBook;
import org.headgate.web.AccountShown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about an account, gathered for one page. */
@Service
public class AccountCards {
    private final District district;
    private final AccountPeople people;
    private final AccountMoney money;
    private final AccountUse use;
    private final TariffBooks books;

    AccountCards(District district, AccountPeople people, AccountMoney money, AccountUse use, TariffBooks books) {
        this.district = district;
        this.people = people;
        this.money = money;
        this.use = use;
        this.books = books;
    }

    /** The account of a number without hyphens. */
    @Transactional(readOnly = true)
    public Optional<AccountCard> of(String digits) {
        return people.head(digits).map(this::card);
    }

    /** Just which account it is, of a number without hyphens. */
    @Transactional(readOnly = true)
    public Optional<AccountShown> shown(String digits) {
        return people.id(digits).map(id -> new AccountShown(id, digits));
    }

    private AccountCard card(AccountCard.Head head) {
        var today = district.businessDate();
        var book = books.newest().map(books::book);
        var unit = book.map(TariffBook::unit).orElse(VolumeUnit.CCF);
        return new AccountCard(
                head,
                today,
                unit,
                book.map(TariffBook::classes).orElse(Map.of()),
                money.balance(head.id()),
                money.openItems(head.id()),
                money.lastPayment(head.id()).orElse(null),
                use.ofThirteenMonths(head.id(), today, unit),
                money.bills(head.id()),
                use.reads(head.id()),
                use.points(head.id()),
                people.facts(head.id()),
                people.around(head.id()));
    }
}
