package org.headgate.contacts;

import java.util.List;
import java.util.Locale;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.web.Language;
import org.springframework.stereotype.Service;

/** Policies, programs and scripts, in both languages: written by one, published by another, found where they are needed. */
@Service
class Knowledge {
    private final Articles articles;
    private final Interactions interactions;
    private final Topics topics;

    Knowledge(Articles articles, Interactions interactions, Topics topics) {
        this.articles = articles;
        this.interactions = interactions;
        this.topics = topics;
    }

    List<FoundArticle> search(String words, Language language) {
        return articles.search(words, language == Language.ES, 20);
    }

    String draft(DraftArticle wanted, Person by) {
        var code = wanted.code().toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z][a-z-]{1,40}"))
            throw new Rejection("The short name of an article is letters and hyphens, such as leak-check.");
        if (wanted.titleEn().isBlank() || wanted.titleEs().isBlank())
            throw new Rejection("An article has a title in English and in Spanish.");
        if (wanted.bodyEn().isBlank() || wanted.bodyEs().isBlank())
            throw new Rejection("An article is written in English and in Spanish: customers ask in both.");
        if (wanted.kind() == ArticleKind.SCRIPT) sameSteps(wanted);
        wanted.topics().forEach(topics::need);
        if (!articles.draft(wanted, by.id())) {
            var other = articles.draft(code).orElseThrow();
            throw new ChangedMeanwhile(
                    "The draft",
                    String.valueOf(other.draftedBy()),
                    other.draftedAt().toInstant());
        }
        return code;
    }

    /** Whoever walks through a script in one language finds the same steps in the other. */
    private static void sameSteps(DraftArticle wanted) {
        var en = ArticleText.of(wanted.bodyEn()).steps().size();
        var es = ArticleText.of(wanted.bodyEs()).steps().size();
        if (en == 0) throw new Rejection("A script has steps: lines that begin with 1., 2. and so on.");
        if (en != es) throw new Rejection("The script has %s steps in English and %s in Spanish.", en, es);
    }

    List<Reason> objectionsToPublish(PublishArticle wanted, Person by) {
        return articles
                .draft(wanted.code())
                .filter(draft -> by.id().equals(draft.drafter()))
                .map(draft -> Reason.of(
                        "Authority: two people", "You wrote this draft: somebody else reads and publishes it."))
                .stream()
                .toList();
    }

    String publish(PublishArticle wanted, Person by) {
        var draft = articles.draft(wanted.code())
                .orElseThrow(() -> new Rejection("There is no draft of \"%s\" to publish.", wanted.code()));
        articles.replacePublished(draft.id());
        if (!articles.publish(draft.id(), wanted, by.id()))
            throw new ChangedMeanwhile(
                    "The draft",
                    String.valueOf(draft.draftedBy()),
                    draft.draftedAt().toInstant());
        return wanted.code();
    }

    InteractionId walk(WalkScript wanted, Person by) {
        var script = articles.version(wanted.article(), wanted.number())
                .orElseThrow(() -> new Rejection("There is no such script."));
        var steps = script.text(Language.EN).steps().size();
        if (wanted.steps().stream().anyMatch(step -> step < 1 || step > steps))
            throw new Rejection("The script has steps from 1 to %s.", steps);
        var done = String.join(
                ", ",
                wanted.steps().stream().sorted().distinct().map(String::valueOf).toList());
        interactions.enter(
                wanted.interaction(),
                by.id(),
                wanted.sent() ? "SENT" : "SCRIPT",
                wanted.words().isBlank() ? done : done.isEmpty() ? wanted.words() : done + ": " + wanted.words(),
                wanted.article());
        return wanted.interaction();
    }
}
