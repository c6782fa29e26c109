package org.headgate.contacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of contacts show. */
@Service
class ContactViews {
    private final Contacts contacts;
    private final Interactions interactions;
    private final FollowUpList followUps;
    private final CaseFiles cases;
    private final Articles articles;
    private final Topics topics;
    private final People people;
    private final District district;

    ContactViews(
            Contacts contacts,
            Interactions interactions,
            FollowUpList followUps,
            CaseFiles cases,
            Articles articles,
            Topics topics,
            People people,
            District district) {
        this.contacts = contacts;
        this.interactions = interactions;
        this.followUps = followUps;
        this.cases = cases;
        this.articles = articles;
        this.topics = topics;
        this.people = people;
        this.district = district;
    }

    @Transactional(readOnly = true)
    public Optional<ContactView> of(InteractionId id) {
        return interactions.of(id).map(this::view);
    }

    /** What this person has open on an account. */
    @Transactional(readOnly = true)
    public Optional<ContactView> open(Person me, AccountId account) {
        return contacts.open(me, account).map(this::view);
    }

    private ContactView view(Interaction contact) {
        var account = contact.account();
        return new ContactView(
                contact,
                contacts.verification(contact).orElse(null),
                contacts.policy(),
                account == null || !contact.isOpen() ? Map.of() : contacts.factsOf(account),
                interactions.linked(contact.id()),
                interactions.entries(contact.id()),
                followUps.in(contact.id()),
                articles.about(contact.topic()),
                topics.all(),
                people.all());
    }

    /** What stands on the page of an account. */
    @Transactional(readOnly = true)
    public AroundAccount around(AccountId account, String number, Person me) {
        return new AroundAccount(
                number,
                district.businessDate(),
                contacts.comments(account, me),
                contacts.latest(account),
                cases.of(account),
                followUps.openOn(account));
    }

    List<Topic> topics() {
        return topics.all();
    }
}
