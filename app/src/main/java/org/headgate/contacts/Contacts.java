package org.headgate.contacts;

import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts with customers: begun by a key, written down while they last, closed with what came of them. */
@Service
public class Contacts {
    /** How long a caller who failed is held against the account, unless somebody looks into it. */
    private static final Period RED_FLAG_STANDS = Period.ofDays(30);

    private static final int LATEST = 8;
    private static final int LONGEST = 4000;

    private final Interactions interactions;
    private final Verifications verifications;
    private final Comments comments;
    private final Topics topics;
    private final Customers customers;
    private final District district;
    private final InstantSource clock;

    Contacts(
            Interactions interactions,
            Verifications verifications,
            Comments comments,
            Topics topics,
            Customers customers,
            District district,
            InstantSource clock) {
        this.interactions = interactions;
        this.verifications = verifications;
        this.comments = comments;
        this.topics = topics;
        this.customers = customers;
        this.district = district;
        this.clock = clock;
    }

    /** Whether somebody's caller on an account was verified in the contact they have open. */
    @Transactional(readOnly = true)
    public boolean isCallerVerified(Person by, AccountId account) {
        return interactions
                .openOf(by.id(), account)
                .flatMap(open -> verifications.of(open.id(), account))
                .filter(Verification::passed)
                .isPresent();
    }

    /** The contacts about an account, newest first: for its timeline. */
    @Transactional(readOnly = true)
    public List<Interaction> about(AccountId account, int limit) {
        return interactions.about(account, limit);
    }

    /** What stands on an account for this reader. */
    @Transactional(readOnly = true)
    public List<Comment> comments(AccountId account, Person reader) {
        return comments.on(account, reader, district.businessDate());
    }

    List<Interaction> latest(AccountId account) {
        return interactions.about(account, LATEST);
    }

    Optional<Interaction> open(Person by, AccountId account) {
        return interactions.openOf(by.id(), account);
    }

    Optional<Verification> verification(Interaction interaction) {
        var account = interaction.account();
        return account == null ? Optional.empty() : verifications.of(interaction.id(), account);
    }

    int failedCallers(AccountId account) {
        return verifications.failed(
                account, clock.instant().atOffset(ZoneOffset.UTC).minus(RED_FLAG_STANDS));
    }

    /** How callers on an account were verified, the newest first. */
    List<Verification> callers(AccountId account) {
        return verifications.on(account, 30);
    }

    Map<CallerFactor, List<CallerFact>> factsOf(AccountId account) {
        return verifications.facts(account);
    }

    VerificationPolicy policy() {
        return verifications.policy();
    }

    /** Which of the answers are right; what was not asked is in neither list. What they said is kept nowhere. */
    VerifyCaller judge(Interaction interaction, AccountId account, Map<CallerFactor, String> said) {
        var right = new ArrayList<CallerFactor>();
        var wrong = new ArrayList<CallerFactor>();
        factsOf(account).forEach((factor, known) -> {
            var answer = said.getOrDefault(factor, "").strip();
            if (answer.isEmpty()) return;
            var matches = known.stream().anyMatch(fact -> SpokenAnswer.matches(fact, answer));
            (matches ? right : wrong).add(factor);
        });
        return new VerifyCaller(interaction.id(), account, right, wrong);
    }

    InteractionId start(StartInteraction wanted, Person by) {
        topics.need(wanted.topic());
        var account = wanted.account();
        if (account != null) {
            need(account);
            var open = interactions.openOf(by.id(), account);
            if (open.isPresent()) return goOn(open.get(), by);
        }
        return interactions.start(wanted, by.id(), district.businessDate());
    }

    private InteractionId goOn(Interaction open, Person by) {
        if (open.parkedAt() != null) interactions.give(open.id(), by.id());
        return open.id();
    }

    InteractionId write(WriteInteraction said, Person by) {
        return keep(said, null, by);
    }

    InteractionId close(CloseInteraction wanted, Person by) {
        if (wanted.said().words().isBlank())
            throw new Rejection("Write in a few words what it was about: the next person will want to know.");
        return keep(wanted.said(), wanted.outcome(), by);
    }

    private InteractionId keep(
            WriteInteraction said, @org.jspecify.annotations.Nullable InteractionOutcome outcome, Person by) {
        topics.need(said.topic());
        if (said.words().length() > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        var before = need(said.interaction());
        if (!before.isOpen() && !before.person().equals(by.id()))
            throw new Rejection("This contact is closed. Write a comment on the account instead.");
        if (!interactions.write(said, outcome)) throw new ChangedMeanwhile("The contact");
        return said.interaction();
    }

    InteractionId link(LinkAccount wanted, Person by) {
        need(wanted.interaction());
        var account = need(wanted.account());
        interactions.link(wanted.interaction(), wanted.account());
        interactions.enter(wanted.interaction(), by.id(), "LINKED", "", account);
        return wanted.interaction();
    }

    boolean verify(VerifyCaller said, Person by) {
        need(said.interaction());
        need(said.account());
        if (said.right().isEmpty() && said.wrong().isEmpty())
            throw new Rejection("Ask the caller at least one question.");
        var passed = verifications.policy().passes(said.right(), said.wrong());
        verifications.log(said, by, passed);
        return passed;
    }

    int clearRedFlag(ClearRedFlag wanted, Person by) {
        if (wanted.words().isBlank()) throw new Rejection("Say what you found.");
        return verifications.clear(wanted, by);
    }

    int set(SetVerificationPolicy wanted) {
        if (wanted.needed() < 1 || wanted.needed() > wanted.factors().size())
            throw new Rejection(
                    "A caller must know at least 1 and at most as many factors as are asked, %s.",
                    wanted.factors().size());
        if (!verifications.set(wanted)) throw new ChangedMeanwhile("The policy");
        return wanted.needed();
    }

    CommentId add(AddComment wanted, Person by) {
        check(wanted);
        return comments.add(wanted, by.id(), district.businessDate());
    }

    CommentId change(ChangeComment wanted, Person by) {
        check(wanted.wanted());
        comments.change(wanted.comment(), wanted.version(), wanted.wanted(), by.id());
        return wanted.comment();
    }

    CommentId remove(RemoveComment wanted, Person by) {
        comments.remove(wanted.comment(), wanted.version(), wanted.reason(), by.id());
        return wanted.comment();
    }

    private void check(AddComment wanted) {
        need(wanted.account());
        if (wanted.words().isBlank()) throw new Rejection("A comment says something.");
        if (wanted.words().length() > LONGEST) throw new Rejection("At most %s characters.", LONGEST);
        var expires = wanted.expiresOn();
        if (expires != null && !expires.isAfter(district.businessDate()))
            throw new Rejection("A comment expires on a day after %s.", district.businessDate());
    }

    private Interaction need(InteractionId id) {
        return interactions.of(id).orElseThrow(() -> new Rejection("There is no contact %d.", id.value()));
    }

    private String need(AccountId id) {
        return customers
                .account(id)
                .orElseThrow(() -> new Rejection("There is no such account."))
                .number()
                .digits();
    }
}
