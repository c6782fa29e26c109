package org.headgate.contacts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.customers.Discretion;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contacts: the list of all, and one while it lasts and afterwards. */
@Controller
class ContactPages {
    private static final int ROWS = 100;

    private final ContactViews views;
    private final Contacts contacts;
    private final Interactions interactions;
    private final People people;
    private final FormValues values;
    private final Submissions submissions;
    private final Discretion discretion;

    ContactPages(
            ContactViews views,
            Contacts contacts,
            Interactions interactions,
            People people,
            FormValues values,
            Submissions submissions,
            Discretion discretion) {
        this.views = views;
        this.contacts = contacts;
        this.interactions = interactions;
        this.people = people;
        this.values = values;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping("/contacts")
    String list(@RequestParam Map<String, String> query, Person me, Model model) {
        var who = FormValues.text(query, "person");
        var channel = FormValues.text(query, "channel");
        var filter = new InteractionFilter(
                channel.isEmpty() ? null : known(Channel.class, channel),
                FormValues.text(query, "topic"),
                who.matches("\\d{1,9}") ? new PersonId(Long.parseLong(who)) : null,
                query.containsKey("open"),
                FormValues.date(FormValues.text(query, "from")),
                FormValues.date(FormValues.text(query, "to")),
                FormValues.text(query, "words"));
        model.addAttribute("contacts", discretion.shown(interactions.list(filter, ROWS), me))
                .addAttribute("mine", discretion.shown(interactions.openOf(me.id()), me))
                .addAttribute("filter", filter)
                .addAttribute("topics", views.topics())
                .addAttribute("people", people.all())
                .addAttribute("policy", contacts.policy())
                .addAttribute("maySetPolicy", me.level().reaches(Level.SUPERVISOR) && me.level() != Level.AUDITOR);
        return "contacts/list";
    }

    /** One key begins it: on an account it is a call that came in until said otherwise, at the front desk a visit. */
    @PostMapping("/contacts")
    String start(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "IN") Direction direction,
            @RequestParam UUID requestKey,
            Person me) {
        var known = values.account(account);
        var usual = me.role() == Role.CASHIER ? Channel.COUNTER : Channel.PHONE;
        var id = submissions.perform(
                new StartInteraction(
                        known == null ? null : known.id(),
                        channel.isBlank() ? usual : known(Channel.class, channel),
                        direction,
                        "other",
                        ""),
                me,
                requestKey);
        return known == null
                ? "redirect:/contacts/" + id.value()
                : "redirect:/accounts/%s#contact".formatted(known.number().digits());
    }

    @GetMapping("/contacts/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("view", view(id));
        return "contacts/one";
    }

    /** With an outcome it is closed; without, what was written is kept and it goes on. */
    @PostMapping("/contacts/{id}")
    String write(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Channel channel,
            @RequestParam Direction direction,
            @RequestParam String topic,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable InteractionOutcome outcome,
            @RequestParam(defaultValue = "") String close,
            @RequestParam(defaultValue = "") String back,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var said = new WriteInteraction(
                new InteractionId(id), version, channel, direction, topic, caller.strip(), words.strip());
        if (close.isEmpty()) {
            submissions.perform(said, me, requestKey);
            Toast.say(redirect, "contacts.told.kept");
        } else {
            submissions.perform(
                    new CloseInteraction(said, outcome == null ? InteractionOutcome.ANSWERED : outcome),
                    me,
                    requestKey);
            Toast.say(redirect, "contacts.told.closed");
        }
        return back(id, back);
    }

    @PostMapping("/contacts/{id}/verify")
    String verify(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var contact = view(id).contact();
        var account = contact.account();
        if (account == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var said = new EnumMap<CallerFactor, String>(CallerFactor.class);
        for (var factor : CallerFactor.values()) said.put(factor, FormValues.text(form, "factor-" + factor.name()));
        var passed = submissions.perform(contacts.judge(contact, account, said), me, requestKey);
        Toast.say(redirect, passed ? "contacts.told.verified" : "contacts.told.not-verified");
        return back(id, FormValues.text(form, "back"));
    }

    @PostMapping("/contacts/{id}/accounts")
    String link(
            @PathVariable long id,
            @RequestParam String account,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var known = values.neededAccount(account);
        submissions.perform(new LinkAccount(new InteractionId(id), known.id()), me, requestKey);
        Toast.say(redirect, "contacts.told.linked", known.number());
        return "redirect:/contacts/" + id;
    }

    @PostMapping("/contacts/policy")
    String policy(
            @RequestParam int needed,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<CallerFactor> factors,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new SetVerificationPolicy(needed, factors, version), me, requestKey);
        Toast.say(redirect, "contacts.told.policy");
        return "redirect:/contacts";
    }

    private String back(long id, String back) {
        var number = view(id).contact().accountNumber();
        return back.equals("account") && number != null
                ? "redirect:/accounts/%s#contact".formatted(number)
                : "redirect:/contacts/" + id;
    }

    private ContactView view(long id) {
        return views.of(new InteractionId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
