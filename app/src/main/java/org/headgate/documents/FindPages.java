package org.headgate.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.Discretion;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Finds documents: by their words, in the office's folders, in an account's folders, and those that nobody has placed. */
@Controller
class FindPages {
    private static final int SHOWN = 40;
    private static final int QUEUE_SHOWN = 60;

    private final Documents documents;
    private final FiledDocuments filed;
    private final Folders folders;
    private final Uploads uploads;
    private final DocumentAccess access;
    private final DocumentSheets sheets;
    private final AccountWords accounts;
    private final Discretion discretion;

    FindPages(
            Documents documents,
            FiledDocuments filed,
            Folders folders,
            Uploads uploads,
            DocumentAccess access,
            DocumentSheets sheets,
            AccountWords accounts,
            Discretion discretion) {
        this.documents = documents;
        this.filed = filed;
        this.folders = folders;
        this.uploads = uploads;
        this.access = access;
        this.sheets = sheets;
        this.accounts = accounts;
        this.discretion = discretion;
    }

    @GetMapping("/documents")
    String find(
            Person me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable Long folder,
            @RequestParam(defaultValue = "BEST") Asked.Order order,
            Model model) {
        var asked = new Asked(q, kind, folder == null ? null : new FolderId(folder), order);
        var found = q.isBlank()
                ? filed.list(asked, SHOWN).stream()
                        .map(card -> new FoundDocument(card, List.of()))
                        .toList()
                : filed.find(asked, SHOWN);
        model.addAttribute("asked", asked)
                .addAttribute("found", discretion.shown(found, me))
                .addAttribute("most", SHOWN)
                .addAttribute("folders", folders.tree())
                .addAttribute("waiting", documents.waiting())
                .addAttribute("largest", uploads.largestMegabytes());
        return "documents/find";
    }

    /** The folders of an account follow from the kinds of its documents. */
    @GetMapping("/documents/account/{number}")
    String account(@PathVariable String number, Model model) {
        var account = accounts.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Drawer, List<DocumentCard>> drawers = new EnumMap<>(Drawer.class);
        for (var card : documents.ofAccount(account.id()))
            drawers.computeIfAbsent(card.kind().drawer(), _ -> new ArrayList<>())
                    .add(card);
        model.addAttribute("account", account)
                .addAttribute("drawers", drawers)
                .addAttribute("waiting", documents.waiting())
                .addAttribute("largest", uploads.largestMegabytes());
        return "documents/account";
    }

    /** The first that waits, or the one that was chosen, beside the form that places it. */
    @GetMapping("/documents/queue")
    String queue(Person me, @RequestParam(required = false) @Nullable Long document, Model model) {
        var cards = filed.toBeIndexed(QUEUE_SHOWN);
        var current = cards.stream()
                .filter(card -> document != null && card.id().value() == document)
                .findFirst()
                .or(() -> cards.stream().findFirst());
        model.addAttribute("cards", cards)
                .addAttribute("waiting", documents.waiting())
                .addAttribute("folders", folders.tree())
                .addAttribute(
                        "sheet",
                        current.map(card -> sheets.of(access.shown(card.id(), me)))
                                .orElse(null));
        return "documents/queue";
    }
}
