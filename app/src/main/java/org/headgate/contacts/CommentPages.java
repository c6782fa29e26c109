package org.headgate.contacts;

import java.util.List;
import java.util.UUID;
import org.headgate.office.Person;
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

/** Comments of an account: written on its page, changed on one of their own; and callers who could not be verified. */
@Controller
class CommentPages {
    private final Contacts contacts;
    private final FormValues values;
    private final Submissions submissions;

    CommentPages(Contacts contacts, FormValues values, Submissions submissions) {
        this.contacts = contacts;
        this.values = values;
        this.submissions = submissions;
    }

    @PostMapping("/accounts/{number}/comments")
    String add(
            @PathVariable String number,
            @RequestParam CommentKind kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean pinned,
            @RequestParam(defaultValue = "") String expires,
            @RequestParam(defaultValue = "") List<Role> visibleTo,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(wanted(number, kind, words, pinned, expires, visibleTo), me, requestKey);
        Toast.say(redirect, "contacts.told.comment");
        return "redirect:/accounts/%s#comments".formatted(number);
    }

    @GetMapping("/accounts/{number}/comments/{id}")
    String one(@PathVariable String number, @PathVariable long id, Person me, Model model) {
        var account = values.neededAccount(number);
        var comment = contacts.comments(account.id(), me).stream()
                .filter(known -> known.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("comment", comment)
                .addAttribute("number", account.number())
                .addAttribute("name", account.mail().name());
        return "contacts/comment";
    }

    @PostMapping("/accounts/{number}/comments/{id}")
    String change(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam CommentKind kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean pinned,
            @RequestParam(defaultValue = "") String expires,
            @RequestParam(defaultValue = "") List<Role> visibleTo,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(
                new ChangeComment(new CommentId(id), version, wanted(number, kind, words, pinned, expires, visibleTo)),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.comment.changed");
        return "redirect:/accounts/%s#comments".formatted(number);
    }

    @PostMapping("/accounts/{number}/comments/{id}/remove")
    String remove(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var account = values.neededAccount(number);
        submissions.perform(
                new RemoveComment(new CommentId(id), account.id(), version, reason.strip()), me, requestKey);
        Toast.say(redirect, "contacts.told.comment.removed");
        return "redirect:/accounts/%s#comments".formatted(number);
    }

    private AddComment wanted(
            String number, CommentKind kind, String words, boolean pinned, String expires, List<Role> visibleTo) {
        return new AddComment(
                values.neededAccount(number).id(), kind, words.strip(), pinned, FormValues.date(expires), visibleTo);
    }

    @GetMapping("/accounts/{number}/callers")
    String callers(@PathVariable String number, Model model) {
        var account = values.neededAccount(number);
        model.addAttribute("number", account.number())
                .addAttribute("name", account.mail().name())
                .addAttribute("failed", contacts.failedCallers(account.id()))
                .addAttribute("callers", contacts.callers(account.id()));
        return "contacts/callers";
    }

    @PostMapping("/accounts/{number}/callers")
    String clear(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new ClearRedFlag(values.neededAccount(number).id(), words.strip()), me, requestKey);
        Toast.say(redirect, "contacts.told.cleared");
        return "redirect:/accounts/" + number;
    }
}
