package org.headgate.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.web.Language;
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

/** The knowledge base: searched, read in either language, walked through during a contact, written and published. */
@Controller
class KnowledgePages {
    private final Knowledge knowledge;
    private final Articles articles;
    private final Topics topics;
    private final Interactions interactions;
    private final Submissions submissions;
    private final Office office;

    KnowledgePages(
            Knowledge knowledge,
            Articles articles,
            Topics topics,
            Interactions interactions,
            Submissions submissions,
            Office office) {
        this.knowledge = knowledge;
        this.articles = articles;
        this.topics = topics;
        this.interactions = interactions;
        this.submissions = submissions;
        this.office = office;
    }

    @GetMapping("/knowledge")
    String list(@RequestParam(defaultValue = "") String words, Person me, Model model) {
        model.addAttribute("words", words.strip())
                .addAttribute(
                        "found",
                        words.isBlank() ? List.of() : knowledge.search(words.strip(), Language.of(me.language())))
                .addAttribute("articles", articles.all())
                .addAttribute("topics", topics.all());
        return "contacts/knowledge";
    }

    /** @param contact the contact during which it is read: its steps are ticked there */
    @GetMapping("/knowledge/{code}")
    String article(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String contact,
            Person me,
            Model model) {
        var shown = (version == null
                        ? articles.published(code).or(() -> articles.draft(code))
                        : articles.version(code, version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var during = FormValues.interaction(contact);
        model.addAttribute("article", shown)
                .addAttribute("in", Language.of(language.isEmpty() ? me.language() : language))
                .addAttribute("versions", articles.versions(code))
                .addAttribute("draft", articles.draft(code).orElse(null))
                .addAttribute(
                        "topics",
                        articles.topics(code).stream().map(topics::need).toList())
                .addAttribute(
                        "contact",
                        during == null ? null : interactions.of(during).orElse(null))
                .addAttribute("publishing", office.authorityObjections(PublishArticle.class, me));
        return "contacts/article";
    }

    @GetMapping("/knowledge/new")
    String fresh(Model model) {
        model.addAttribute("article", null).addAttribute("code", "").addAttribute("chosen", List.of());
        return edit(model);
    }

    @GetMapping("/knowledge/{code}/edit")
    String edit(@PathVariable String code, Model model) {
        model.addAttribute(
                        "article",
                        articles.draft(code)
                                .or(() -> articles.published(code))
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addAttribute("code", code)
                .addAttribute("chosen", articles.topics(code));
        return edit(model);
    }

    private String edit(Model model) {
        model.addAttribute("topics", topics.all());
        return "contacts/articleedit";
    }

    @PostMapping("/knowledge")
    String draft(
            @RequestParam ArticleKind kind,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "0") int edits,
            @RequestParam Map<String, String> form,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        var code = submissions.perform(
                new DraftArticle(
                        FormValues.text(form, "code"),
                        kind,
                        topic,
                        FormValues.text(form, "titleEn"),
                        FormValues.text(form, "titleEs"),
                        FormValues.text(form, "bodyEn"),
                        FormValues.text(form, "bodyEs"),
                        FormValues.text(form, "citation"),
                        edits),
                me,
                requestKey);
        Toast.say(redirect, "contacts.told.draft");
        var draft = articles.draft(code).orElseThrow();
        return "redirect:/knowledge/%s?version=%d".formatted(code, draft.number());
    }

    @PostMapping("/knowledge/{code}/publish")
    String publish(
            @PathVariable String code,
            @RequestParam int number,
            @RequestParam int edits,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new PublishArticle(code, number, edits), me, requestKey);
        Toast.say(redirect, "contacts.told.published");
        return "redirect:/knowledge/" + code;
    }

    /** What was walked through, and whether the text was prepared for the customer, goes into the contact. */
    @PostMapping("/knowledge/{code}/walk")
    String walk(
            @PathVariable String code,
            @RequestParam long contact,
            @RequestParam int number,
            @RequestParam(defaultValue = "") List<Integer> step,
            @RequestParam(defaultValue = "false") boolean sent,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID requestKey,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(
                new WalkScript(new InteractionId(contact), code, number, new ArrayList<>(step), sent, words.strip()),
                me,
                requestKey);
        Toast.say(redirect, sent ? "contacts.told.sent" : "contacts.told.walked");
        return "redirect:/contacts/" + contact;
    }
}
