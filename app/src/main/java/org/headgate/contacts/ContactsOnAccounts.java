package org.headgate.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlert.Weight;
import org.headgate.web.AccountAlerts;
import org.headgate.web.AccountClue;
import org.headgate.web.AccountClues;
import org.headgate.web.AccountDate;
import org.headgate.web.AccountDates;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What contacts put on the page of an account: what can be begun, alerts, days ahead. */
@Component
class ContactsOnAccounts implements AccountActs, AccountAlerts, AccountDates, AccountClues {
    private final Contacts contacts;
    private final Cases cases;
    private final FollowUps followUps;
    private final District district;

    ContactsOnAccounts(Contacts contacts, Cases cases, FollowUps followUps, District district) {
        this.contacts = contacts;
        this.cases = cases;
        this.followUps = followUps;
        this.district = district;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        if (me.level() == Level.AUDITOR) return List.of();
        var start = "/contacts?account=" + account.digits();
        return List.of(
                AccountAct.of("contacts.act.start", "phone", start, "n", 300)
                        .sending()
                        .hinting("contacts.act.start.hint"),
                AccountAct.of(
                        "contacts.act.comment", "note", "/accounts/%s#k-words".formatted(account.digits()), "a", 305),
                AccountAct.of("contacts.act.case", "ban", "/cases/new?account=" + account.digits(), "d", 310),
                AccountAct.of(
                        "contacts.act.follow-up", "clock", "/follow-ups/new?account=" + account.digits(), "y", 320),
                AccountAct.of("contacts.act.message", "mail", "/messages/new?account=" + account.digits(), "c", 330));
    }

    /** Those for everybody. */
    @Override
    public List<AccountAlert> about(AccountShown account) {
        return alerts(account, null);
    }

    @Override
    public List<AccountAlert> about(AccountShown account, Person me) {
        return alerts(account, me);
    }

    private List<AccountAlert> alerts(AccountShown account, @Nullable Person me) {
        var id = new AccountId(account.id());
        var alerts = new ArrayList<AccountAlert>();
        if (me != null)
            contacts.comments(id, me).stream()
                    .filter(Comment::isAlert)
                    .map(this::alert)
                    .forEach(alerts::add);
        var failed = contacts.failedCallers(id);
        if (failed > 0)
            alerts.add(AccountAlert.of(
                            Weight.PROTECTION, Tone.LATE, "fingerprint", Saying.of("contacts.alert.red-flag", failed))
                    .saying(Saying.of("contacts.alert.red-flag.text"))
                    .leadingTo(
                            "/accounts/%s/callers".formatted(account.digits()),
                            Saying.of("contacts.alert.red-flag.do")));
        cases.of(id).stream().filter(CaseCard::isOpen).map(this::alert).forEach(alerts::add);
        followUps.openOn(id).stream()
                .filter(one -> one.isBroken(district.businessDate()))
                .map(this::alert)
                .forEach(alerts::add);
        return alerts;
    }

    private AccountAlert alert(Comment comment) {
        var weight = switch (comment.kind()) {
            case DOG, SAFETY -> Weight.DANGER;
            case MEDICAL, RED_FLAG -> Weight.PROTECTION;
            case DISPUTE -> Weight.DISPUTE;
            case BILLING -> Weight.MONEY;
            case GENERAL, ACCESS, LANGUAGE -> Weight.NOTICE;
        };
        var tone = comment.kind().isAlert() ? Tone.LATE : Tone.INFO;
        return AccountAlert.of(
                        weight,
                        tone,
                        comment.kind().icon(),
                        Saying.of("contacts.comment.kind." + comment.kind().name()))
                .saying(Saying.verbatim(comment.words()));
    }

    private AccountAlert alert(CaseCard one) {
        return AccountAlert.of(
                        Weight.DISPUTE,
                        Tone.HELD,
                        "ban",
                        Saying.of(
                                "contacts.alert.case",
                                String.valueOf(one.id().value()),
                                Saying.of("contacts.case.kind." + one.kind().name())))
                .saying(
                        one.disputed().isZero()
                                ? Saying.of(
                                        "contacts.alert.case.text", one.dueAt().toInstant())
                                : Saying.of(
                                        "contacts.alert.case.held",
                                        one.disputed(),
                                        one.dueAt().toInstant()))
                .leadingTo("/cases/" + one.id().value(), Saying.of("contacts.alert.case.do"));
    }

    private AccountAlert alert(FollowUp one) {
        return AccountAlert.of(
                        Weight.WORK,
                        Tone.LATE,
                        "clock",
                        Saying.of(
                                "contacts.alert.broken",
                                Saying.of(
                                        "contacts.follow-up.kind." + one.kind().name()),
                                one.dueOn()))
                .saying(Saying.verbatim(one.words()))
                .leadingTo("/follow-ups/" + one.id().value(), Saying.of("contacts.alert.broken.do"));
    }

    @Override
    public List<AccountDate> of(AccountShown account) {
        return followUps.openOn(new AccountId(account.id())).stream()
                .filter(one -> !one.dueOn().isBefore(district.businessDate()))
                .map(one -> new AccountDate(
                        one.dueOn(),
                        "contacts.date.follow-up",
                        List.of(one.words()),
                        "/follow-ups/" + one.id().value()))
                .toList();
    }

    /** A case is found by its number, said alone or with the word before it. */
    @Override
    public List<AccountClue> leadingFrom(String typed, int atMost) {
        var number = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:case|caso)\\s*#?\\s*", "");
        if (!number.matches("[1-9]\\d{3,8}")) return List.of();
        return cases.card(new CaseId(Long.parseLong(number))).stream()
                .flatMap(one -> {
                    var account = one.account();
                    return account == null
                            ? Stream.empty()
                            : Stream.of(new AccountClue(
                                    account.value(), Saying.of("contacts.clue.case", number), "/cases/" + number));
                })
                .limit(atMost)
                .toList();
    }
}
