package org.headgate.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a service agreement when it is billed; the loader fills the lists, rules only read them. */
final class AgreementFacts {
    final AccountId account;
    final AgreementId agreement;
    final ServicePointId servicePoint;
    final String service;
    final DateRange effective;
    final List<Dated<String>> classes = new ArrayList<>(1);
    final Map<String, List<Dated<String>>> facts = new HashMap<>();
    final List<MeterInPlace> meters = new ArrayList<>(1);
    /** Oldest first. */
    final List<PastSegment> history = new ArrayList<>();
    /** Accepted or waiting for a decision, in the order of their days. */
    final List<ReadTaken> reads = new ArrayList<>(2);

    final List<WaitingRead> waiting = new ArrayList<>(0);

    @Nullable LocalDate billedUntil;

    AgreementFacts(
            AccountId account,
            AgreementId agreement,
            ServicePointId servicePoint,
            String service,
            DateRange effective) {
        this.account = account;
        this.agreement = agreement;
        this.servicePoint = servicePoint;
        this.service = service;
        this.effective = effective;
    }

    void billed(PastSegment segment) {
        history.add(segment);
        if (segment.kind() == SegmentKind.REGULAR
                && (billedUntil == null || segment.period().end().isAfter(billedUntil)))
            billedUntil = segment.period().end();
    }

    /** Forgets what was billed from a day on, which is to be billed again. */
    void billAgainFrom(LocalDate from) {
        history.removeIf(past -> !past.period().from().isBefore(from));
        billedUntil = from.equals(effective.from()) ? null : from;
    }

    /** The same as if service ended on a day with these reads, for a forecast of the final bill. */
    AgreementFacts endingOn(LocalDate stop, List<ReadTaken> finalReads) {
        var ending =
                new AgreementFacts(account, agreement, servicePoint, service, new DateRange(effective.from(), stop));
        ending.classes.addAll(classes);
        ending.facts.putAll(facts);
        ending.meters.addAll(meters);
        ending.history.addAll(history);
        ending.waiting.addAll(waiting);
        ending.billedUntil = billedUntil;
        ending.reads.addAll(reads);
        for (var read : finalReads) {
            ending.reads.removeIf(known ->
                    known.installation() == read.installation() && known.on().equals(read.on()));
            ending.reads.add(read);
        }
        return ending;
    }

    /** Where the next bill begins. */
    LocalDate nextFrom() {
        return billedUntil == null ? effective.from() : billedUntil;
    }

    /** A read exception that nobody has resolved. */
    record WaitingRead(String kind, LocalDate readOn) {}
}
