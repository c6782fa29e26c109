package org.headgate.quotes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headgate.credit.DepositQuote;
import org.headgate.district.DistrictPack;
import org.headgate.district.FeeSchedule;
import org.headgate.district.InstallationFee;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/** Works out what an installation costs: the schedule says the fees, the matrix the deposit, the tariff the bill afterwards. */
final class QuoteCalculator {
    static final String ACCOUNT_DEPOSIT = "account-deposit";
    static final String HYDRANT_DEPOSIT = "hydrant-deposit";
    static final String NEW_ACCOUNT = "new-account";
    static final String METER_SIZE = "meter_size";

    private static final Locale SPANISH = Locale.of("es");
    private static final Words DEPOSIT = new Words("Deposit for the account", "Depósito de la cuenta");
    private static final Words DEPOSIT_RULE =
            new Words("By how the customer paid so far", "Según cómo pagó el cliente hasta ahora");
    private static final Words DEPOSIT_POLICY =
            new Words("Deposit policy of the district", "Política de depósitos del distrito");
    private static final Words LENT = new Words("Deposit for a hydrant meter", "Depósito de un medidor de hidrante");
    private static final Words LENT_RULE =
            new Words("Given back when the meter comes back whole", "Se devuelve cuando el medidor regresa entero");
    private static final Words LENT_POLICY =
            new Words("Hydrant meter policy of the district", "Política de medidores de hidrante del distrito");
    private static final Words OPENED = new Words("Once, when the account is opened", "Una vez, al abrir la cuenta");

    private static final Words FEES = new Words("Fees of the district", "Cargos del distrito");

    private final DistrictPack pack;
    private final FeeSchedule schedule;
    private final TariffBook book;
    private final LocalDate today;

    QuoteCalculator(DistrictPack pack, FeeSchedule schedule, TariffBook book, LocalDate today) {
        this.pack = pack;
        this.schedule = schedule;
        this.book = book;
        this.today = today;
    }

    /**
     * @param deposit what is asked for the account; null where the meters need none
     * @param secured what of it is asked for or held already
     */
    QuoteFigures of(QuoteAsked asked, @Nullable DepositQuote deposit, Money secured) {
        asked.meters().forEach(this::check);
        var lines = new ArrayList<QuoteLine>();
        for (var meter : asked.meters()) lines.addAll(taken(meter));
        for (var fee : schedule.fees()) besides(fee, asked).ifPresent(lines::add);
        if (asked.account() == null) newAccount().ifPresent(lines::add);
        if (deposit != null) accountDeposit(deposit, secured).ifPresent(lines::add);
        lent(asked).ifPresent(lines::add);
        var next = pack.installations().after(today).map(FeeSchedule::effective).orElse(null);
        return new QuoteFigures(
                today,
                schedule.effective(),
                next,
                validUntil(next),
                schedule.source(),
                lines,
                asked.meters().stream()
                        .filter(meter -> pack.installations().of(meter.kind()).billed())
                        .map(meter -> usual(meter, asked))
                        .toList(),
                book.unit(),
                book.proration().months());
    }

    private void check(AskedMeter meter) {
        if (meter.kind() != InstallationKind.HYDRANT
                && !schedule.sizes(meter.kind()).contains(meter.size()))
            throw new Rejection("The fee schedule has no %s meter of this kind.", meter.size());
    }

    /** So long as the district says, and no longer than the fees hold. */
    private LocalDate validUntil(@Nullable LocalDate next) {
        var usual = today.plusDays(pack.installations().validDays());
        return next != null && !next.isAfter(usual) ? next.minusDays(1) : usual;
    }

    private List<QuoteLine> taken(AskedMeter meter) {
        return schedule.fees().stream()
                .filter(fee ->
                        fee.per() == InstallationFee.Per.METER && fee.kinds().contains(meter.kind()))
                .flatMap(fee -> fee.forMeter(meter.size()).stream()
                        .map(each -> line(fee, meter.kind(), meter.size(), meter.count(), each)))
                .toList();
    }

    /** What is taken once, or for dwellings, where any of its meters is installed. */
    private Optional<QuoteLine> besides(InstallationFee fee, QuoteAsked asked) {
        if (asked.meters().stream().noneMatch(meter -> fee.kinds().contains(meter.kind()))) return Optional.empty();
        int count = switch (fee.per()) {
            case METER -> 0;
            case FURTHER_UNIT -> asked.units() - 1;
            case APPLICATION -> 1;
        };
        return count == 0 ? Optional.empty() : Optional.of(line(fee, null, "", count, amount(fee)));
    }

    private static Money amount(InstallationFee fee) {
        return fee.forMeter("")
                .orElseThrow(() -> new IllegalStateException("fee %s has no amount".formatted(fee.code())));
    }

    private QuoteLine line(InstallationFee fee, @Nullable InstallationKind kind, String size, int count, Money each) {
        return new QuoteLine(
                QuoteLine.Group.FEE,
                fee.code(),
                fee.name(),
                kind,
                size,
                count,
                each,
                times(each, count),
                fee.rule(),
                schedule.source(),
                List.of());
    }

    private Optional<QuoteLine> newAccount() {
        var fee = pack.fees().get(NEW_ACCOUNT);
        if (fee == null || fee.amount() == null) return Optional.empty();
        var amount = fee.amount();
        return Optional.of(new QuoteLine(
                QuoteLine.Group.FEE, NEW_ACCOUNT, fee.name(), null, "", 1, amount, amount, OPENED, FEES, List.of()));
    }

    private static Optional<QuoteLine> accountDeposit(DepositQuote deposit, Money secured) {
        var rest = deposit.amount().minus(secured);
        if (rest.signum() <= 0) return Optional.empty();
        return Optional.of(new QuoteLine(
                QuoteLine.Group.DEPOSIT,
                ACCOUNT_DEPOSIT,
                DEPOSIT,
                null,
                "",
                1,
                rest,
                rest,
                DEPOSIT_RULE,
                DEPOSIT_POLICY,
                deposit.why()));
    }

    private Optional<QuoteLine> lent(QuoteAsked asked) {
        int lent = asked.meters().stream()
                .filter(meter -> meter.kind() == InstallationKind.HYDRANT)
                .mapToInt(AskedMeter::count)
                .sum();
        if (lent == 0) return Optional.empty();
        var policy = pack.construction();
        return Optional.of(new QuoteLine(
                QuoteLine.Group.DEPOSIT,
                HYDRANT_DEPOSIT,
                LENT,
                InstallationKind.HYDRANT,
                policy.meterSize(),
                lent,
                policy.deposit(),
                times(policy.deposit(), lent),
                LENT_RULE,
                LENT_POLICY,
                List.of()));
    }

    private UsualCharges usual(AskedMeter meter, QuoteAsked asked) {
        var terms = pack.installations().of(meter.kind());
        var use = meter.use() == null ? terms.usualUse() : meter.use();
        var request = book.usualPeriod(rateClass(meter.kind(), asked), today, facts(meter, asked), use);
        var charges = new ArrayList<UsualCharges.Charge>();
        var obstacles = new ArrayList<Words>();
        request.map(book::rate).ifPresent(rating -> {
            switch (rating) {
                case BookRating.Charges priced -> priced.charges().forEach(charge -> charges.add(said(charge)));
                case BookRating.Held held -> obstacles.addAll(held.reasons());
            }
        });
        return new UsualCharges(
                meter.kind(),
                meter.size(),
                meter.count(),
                use,
                charges,
                obstacles.stream().map(Words::en).toList(),
                obstacles.stream().map(Words::es).toList());
    }

    private static UsualCharges.Charge said(Charge charge) {
        return new UsualCharges.Charge(
                new Words(charge.wording(Locale.ENGLISH), charge.wording(SPANISH)), charge.amount());
    }

    String rateClass(InstallationKind kind, QuoteAsked asked) {
        if (kind == InstallationKind.HYDRANT) return pack.construction().rateClass();
        var own = pack.installations().of(kind).rateClass();
        return own.isEmpty() ? asked.rateClass() : own;
    }

    private Map<String, String> facts(AskedMeter meter, QuoteAsked asked) {
        var facts = new HashMap<>(asked.facts());
        var units = pack.installations().unitsFact();
        if (!units.isEmpty()) facts.put(units, String.valueOf(asked.units()));
        facts.put(
                METER_SIZE,
                meter.kind() == InstallationKind.HYDRANT ? pack.construction().meterSize() : meter.size());
        return facts;
    }

    private static Money times(Money each, int count) {
        return each.times(BigDecimal.valueOf(count));
    }
}
