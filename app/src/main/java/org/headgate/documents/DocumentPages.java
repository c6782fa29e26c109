package org.headgate.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document with everything about it, and what can be done with it. */
@Controller
@RequestMapping("/documents/{document}")
class DocumentPages {
    private final DocumentAccess access;
    private final DocumentSheets sheets;
    private final Folders folders;
    private final AccountWords accounts;
    private final Submissions submissions;

    DocumentPages(
            DocumentAccess access,
            DocumentSheets sheets,
            Folders folders,
            AccountWords accounts,
            Submissions submissions) {
        this.access = access;
        this.sheets = sheets;
        this.folders = folders;
        this.accounts = accounts;
        this.submissions = submissions;
    }

    @GetMapping
    String document(Person me, @PathVariable long document, Model model) {
        var card = access.shown(new DocumentId(document), me);
        model.addAttribute("sheet", sheets.of(card)).addAttribute("folders", folders.tree());
        return "documents/one";
    }

    /** From the queue, the next one that waits is shown afterwards. */
    @PostMapping("/index")
    String index(
            Person me,
            @PathVariable long document,
            @RequestParam int version,
            @RequestParam String title,
            @RequestParam DocumentKind kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable Long folder,
            @RequestParam LocalDate receivedOn,
            @RequestParam(defaultValue = "") List<String> keyName,
            @RequestParam(defaultValue = "") List<String> keyValue,
            @RequestParam(defaultValue = "false") boolean queue,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new IndexDocument(
                        new DocumentId(document),
                        version,
                        title,
                        kind,
                        accounts.idOrNone(account),
                        folder == null ? null : new FolderId(folder),
                        receivedOn,
                        keys(keyName, keyValue)),
                me,
                requestKey);
        Toast.say(redirect, "documents.told.indexed", title);
        return queue ? "redirect:/documents/queue" : "redirect:/documents/" + document;
    }

    private static List<IndexKey> keys(List<String> names, List<String> values) {
        var keys = new ArrayList<IndexKey>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++)
            if (!names.get(i).isBlank() || !values.get(i).isBlank())
                keys.add(new IndexKey(names.get(i), values.get(i)));
        return keys;
    }

    @PostMapping("/folder")
    String move(
            Person me,
            @PathVariable long document,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Long folder,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new MoveDocument(new DocumentId(document), version, folder == null ? null : new FolderId(folder)),
                me,
                requestKey);
        Toast.say(redirect, "documents.told.moved");
        return "redirect:/documents/" + document;
    }

    @PostMapping("/box")
    String box(
            Person me,
            @PathVariable long document,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "") String place,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new PlaceInBox(new DocumentId(document), version, box, place), me, requestKey);
        Toast.say(redirect, box.isBlank() ? "documents.told.unboxed" : "documents.told.boxed", box);
        return "redirect:/documents/" + document;
    }

    @PostMapping("/holds")
    String hold(
            Person me,
            @PathVariable long document,
            @RequestParam String matter,
            @RequestParam String reason,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new HoldDocument(new DocumentId(document), matter, reason), me, requestKey);
        Toast.say(redirect, "documents.told.held", matter);
        return "redirect:/documents/" + document;
    }

    @PostMapping("/holds/{hold}/release")
    String release(
            Person me,
            @PathVariable long document,
            @PathVariable long hold,
            @RequestParam String reason,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new ReleaseHold(new HoldId(hold), reason), me, requestKey);
        Toast.say(redirect, "documents.told.released");
        return "redirect:/documents/" + document;
    }

    @PostMapping("/reading")
    String readAgain(
            Person me, @PathVariable long document, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new ReadDocumentAgain(new DocumentId(document)), me, requestKey);
        Toast.say(redirect, "documents.told.reading");
        return "redirect:/documents/" + document;
    }
}
