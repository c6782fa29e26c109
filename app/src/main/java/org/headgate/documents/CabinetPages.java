package org.headgate.documents;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the office keeps its papers: its folders, its boxes, and how long each kind is kept. */
@Controller
class CabinetPages {
    private final Folders folders;
    private final Boxes boxes;
    private final Retentions retentions;
    private final Uploads uploads;
    private final Documents documents;
    private final Submissions submissions;

    CabinetPages(
            Folders folders,
            Boxes boxes,
            Retentions retentions,
            Uploads uploads,
            Documents documents,
            Submissions submissions) {
        this.folders = folders;
        this.boxes = boxes;
        this.retentions = retentions;
        this.uploads = uploads;
        this.documents = documents;
        this.submissions = submissions;
    }

    @GetMapping("/documents/cabinet")
    String cabinet(Model model) {
        model.addAttribute("folders", folders.tree())
                .addAttribute("boxes", boxes.all())
                .addAttribute("waiting", documents.waiting());
        return "documents/cabinet";
    }

    @PostMapping("/documents/folders")
    String makeFolder(
            Person me,
            @RequestParam(required = false) @Nullable Long within,
            @RequestParam String name,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new MakeFolder(within == null ? null : new FolderId(within), name), me, requestKey);
        Toast.say(redirect, "documents.told.folder", name);
        return "redirect:/documents/cabinet";
    }

    @PostMapping("/documents/folders/{folder}")
    String renameFolder(
            Person me,
            @PathVariable long folder,
            @RequestParam String name,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new RenameFolder(new FolderId(folder), name), me, requestKey);
        Toast.say(redirect, "documents.told.renamed", name);
        return "redirect:/documents/cabinet";
    }

    @PostMapping("/documents/boxes")
    String moveBox(
            Person me,
            @RequestParam String box,
            @RequestParam String location,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new MoveBox(box, location), me, requestKey);
        Toast.say(redirect, "documents.told.box", box);
        return "redirect:/documents/cabinet";
    }

    @GetMapping("/documents/retention")
    String retention(Model model) {
        model.addAttribute("retentions", retentions.all())
                .addAttribute("largest", uploads.largestMegabytes())
                .addAttribute("waiting", documents.waiting());
        return "documents/retention";
    }

    @PostMapping("/documents/retention/{kind}")
    String setRetention(
            Person me,
            @PathVariable DocumentKind kind,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Integer years,
            @RequestParam CountedFrom countedFrom,
            @RequestParam String citation,
            @RequestParam(defaultValue = "false") boolean sensitive,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new SetRetention(kind, version, years, countedFrom, citation, sensitive), me, requestKey);
        Toast.say(redirect, "documents.told.retention");
        return "redirect:/documents/retention";
    }

    @PostMapping("/documents/limit")
    String limit(Person me, @RequestParam int megabytes, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new LimitUploads(megabytes), me, requestKey);
        Toast.say(redirect, "documents.told.limit", megabytes);
        return "redirect:/documents/retention";
    }
}
