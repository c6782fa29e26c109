package org.headgate.contacts;

import java.util.Map;
import java.util.UUID;
import org.headgate.customers.Discretion;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Message slips, and the directory of who answers what. */
@Controller
class MessagePages {
    private static final int ROWS = 100;

    private final Messages messages;
    private final Directory directory;
    private final People people;
    private final FormValues values;
    private final Submissions submissions;
    private final Discretion discretion;

    MessagePages(
            Messages messages,
            Directory directory,
            People people,
            FormValues values,
            Submissions submissions,
            Discretion discretion) {
        this.messages = messages;
        this.directory = directory;
        this.people = people;
        this.values = values;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping("/messages")
    String list(@RequestParam(defaultValue = "false") boolean sent, Person me, Model model) {
        model.addAttribute(
                        "messages", discretion.shown(sent ? messages.sent(me, ROWS) : messages.received(me, ROWS), me))
                .addAttribute("sent", sent);
        return "contacts/messages";
    }

    @GetMapping("/messages/new")
    String fresh(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String replyTo,
            Person me,
            Model model) {
        var answered = replyTo.matches("\\d{1,18}")
                ? messages.of(new MessageId(Long.parseLong(replyTo)))
                        .map(message -> discretion.shown(message, me))
                        .orElse(null)
                : null;
        model.addAttribute("account", values.account(account))
                .addAttribute("answered", answered)
                .addAttribute(
                        "to", answered == null ? to : "p" + answered.sender().value())
                .addAttribute("people", people.all());
        return "contacts/message/fresh";
    }

    @PostMapping("/messages")
    String send(
            @RequestParam Map<String, String> form,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var account = values.account(FormValues.text(form, "account"));
        var who = FormValues.Who.of(FormValues.text(form, "who"));
        var replyTo = FormValues.text(form, "replyTo");
        submissions.perform(
                new SendMessage(
                        who.person(),
                        who.role(),
                        account == null ? null : account.id(),
                        FormValues.text(form, "caller"),
                        FormValues.text(form, "phone"),
                        FormValues.text(form, "words"),
                        form.containsKey("urgent"),
                        replyTo.isEmpty() ? null : new MessageId(Long.parseLong(replyTo))),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.message");
        return account == null
                ? "redirect:/messages"
                : "redirect:/accounts/" + account.number().digits();
    }

    @PostMapping("/messages/{id}/read")
    String read(@PathVariable long id, @RequestParam UUID requestKey, Person me) {
        submissions.perform(new ReadMessage(new MessageId(id)), me, requestKey);
        return "redirect:/messages#m-" + id;
    }

    @PostMapping("/messages/{id}/acknowledge")
    String acknowledge(@PathVariable long id, @RequestParam UUID requestKey, Person me, RedirectAttributes redirect) {
        submissions.perform(new AcknowledgeMessage(new MessageId(id)), me, requestKey);
        Toast.say(redirect, "contacts.told.acknowledged");
        return "redirect:/messages";
    }

    @GetMapping("/directory")
    String directory(@RequestParam(defaultValue = "") String edit, Model model) {
        model.addAttribute("topics", directory.all()).addAttribute("edit", edit).addAttribute("people", people.all());
        return "contacts/directory";
    }

    @PostMapping("/directory/{topic}")
    String route(
            @PathVariable String topic,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(
                new RouteTopic(
                        topic,
                        version,
                        FormValues.text(form, "department"),
                        person(FormValues.text(form, "person")),
                        person(FormValues.text(form, "backup")),
                        role(FormValues.text(form, "role")),
                        FormValues.text(form, "phone"),
                        FormValues.text(form, "hours"),
                        FormValues.text(form, "note")),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.directory");
        return "redirect:/directory";
    }

    private static @org.jspecify.annotations.Nullable PersonId person(String id) {
        return id.matches("\\d{1,18}") ? new PersonId(Long.parseLong(id)) : null;
    }

    private static @org.jspecify.annotations.Nullable Role role(String name) {
        if (name.isEmpty()) return null;
        for (var role : Role.values()) if (role.name().equals(name)) return role;
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
