package org.headgate.construction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountId;
import org.headgate.district.ConstructionPolicy;
import org.headgate.district.District;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ChargeRequest;
import org.springframework.stereotype.Component;

/**
 * What construction water costs: the tariff's own charges for each stretch between two reads, as the class that the district
 * says; and what is charged for damages.
 */
@Component
class HydrantCharges {
    private static final int PLACES = 4;

    private final TariffBooks books;
    private final Ledger ledger;
    private final District district;

    HydrantCharges(TariffBooks books, Ledger ledger, District district) {
        this.books = books;
        this.ledger = ledger;
        this.district = district;
    }

    List<Charge> of(List<HydrantRead> reads, VolumeUnit unit) {
        var book = books.book(books.current());
        var policy = district.agency().construction();
        var charges = new ArrayList<Charge>();
        for (int i = 1; i < reads.size(); i++) {
            var usage = reads.get(i).usage().multiply(unit.in(book.unit())).setScale(PLACES, RoundingMode.HALF_UP);
            var request = new ChargeRequest(
                    policy.rateClass(),
                    new DateRange(reads.get(i - 1).onDay(), reads.get(i).onDay()),
                    i == 1,
                    i == reads.size() - 1,
                    Map.of("meter_size", policy.meterSize()),
                    usage);
            switch (book.rate(request)) {
                case BookRating.Charges priced -> charges.addAll(priced.charges());
                case BookRating.Held held ->
                    throw new Rejection(
                            "The tariff cannot charge construction water: %s",
                            held.reasons().getFirst());
            }
        }
        return charges;
    }

    static Money total(List<Charge> charges) {
        var total = Money.ZERO;
        for (var charge : charges) total = total.plus(charge.amount());
        return total;
    }

    /** Posts the water; empty where it comes to nothing. */
    List<TransactionId> postWater(AccountId account, List<Charge> charges, String memo) {
        var byService = new LinkedHashMap<String, Map<String, Money>>();
        for (var charge : charges)
            byService
                    .computeIfAbsent(charge.service(), _ -> new LinkedHashMap<>())
                    .merge(charge.revenueAccount(), charge.amount(), Money::plus);
        var entries = new ArrayList<Posting.Entry>();
        var items = new ArrayList<Posting.Item>();
        byService.forEach((service, accounts) -> {
            var owed = Money.ZERO;
            for (var amount : accounts.values()) owed = owed.plus(amount);
            entries.add(new Posting.Entry(ledger.receivable(), service, owed));
            accounts.forEach((code, amount) -> entries.add(new Posting.Entry(code, service, amount.negated())));
            items.add(item(service, owed));
        });
        return post(account, entries, items, memo);
    }

    List<TransactionId> postDamages(AccountId account, Money amount, String memo) {
        var policy = district.agency().construction();
        ledger.openMissing(List.of(new GeneralLedgerAccount(
                policy.account(), "Damages to hydrant meters", GeneralLedgerAccount.Kind.REVENUE, false)));
        return post(
                account,
                List.of(
                        new Posting.Entry(ledger.receivable(), "", amount),
                        new Posting.Entry(policy.account(), "", amount.negated())),
                List.of(item("", amount)),
                memo);
    }

    /** What the damages come to; a code that the list does not know is refused. */
    static Money damages(ConstructionPolicy policy, List<String> codes) {
        var total = Money.ZERO;
        for (var code : codes.stream().distinct().toList()) {
            var damage = policy.damages().get(code);
            if (damage == null) throw new Rejection("\"%s\" is not in the district’s list of damages.", code);
            total = total.plus(damage.amount());
        }
        return total;
    }

    private Posting.Item item(String service, Money amount) {
        return new Posting.Item(
                service, district.businessDate().plusDays(district.agency().dueDays()), amount);
    }

    private List<TransactionId> post(
            AccountId account, List<Posting.Entry> entries, List<Posting.Item> items, String memo) {
        var posting = new Posting(
                ledger.nextId(), account, TransactionKind.FEE, district.businessDate(), null, memo, entries, items);
        if (posting.entries().isEmpty()) return List.of();
        ledger.post(posting);
        return List.of(posting.id());
    }

    static BigDecimal used(List<HydrantRead> reads) {
        return reads.stream().map(HydrantRead::usage).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
