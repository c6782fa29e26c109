package org.headgate.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discretion;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.web.NotDone;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.WaitsForReview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files in, several at once, and says of each what became of it. */
@Controller
class UploadPages {
    private static final int LONGEST_TITLE = 200;

    private final Uploads uploads;
    private final Documents documents;
    private final FiledDocuments filed;
    private final AccountWords accounts;
    private final Discretion discretion;
    private final Submissions submissions;

    UploadPages(
            Uploads uploads,
            Documents documents,
            FiledDocuments filed,
            AccountWords accounts,
            Discretion discretion,
            Submissions submissions) {
        this.uploads = uploads;
        this.documents = documents;
        this.filed = filed;
        this.accounts = accounts;
        this.discretion = discretion;
        this.submissions = submissions;
    }

    @PostMapping("/documents")
    String take(
            Person me,
            @RequestParam List<MultipartFile> files,
            @RequestParam(defaultValue = "OTHER") DocumentKind kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam UUID requestKey,
            Model model)
            throws IOException {
        var whose = account.isBlank() ? null : accounts.numbered(account).id();
        var taken = new ArrayList<UploadedFile>();
        for (var file : files)
            if (!file.isEmpty() || files.size() == 1) taken.add(take(file, kind, whose, me, requestKey, taken.size()));
        model.addAttribute("taken", taken)
                .addAttribute("account", account)
                .addAttribute("waiting", documents.waiting());
        return "documents/taken";
    }

    @PostMapping("/documents/{document}/editions")
    String edition(
            Person me,
            @PathVariable long document,
            @RequestParam MultipartFile file,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect)
            throws IOException {
        var before = documents.known(new DocumentId(document));
        var name = nameOf(file);
        var sha256 = uploads.take(file.getBytes(), name, me);
        var edition = submissions.perform(
                new FileDocument(sha256, name, before.title(), before.kind(), before.account(), before.id()),
                me,
                requestKey);
        Toast.say(redirect, "documents.told.edition", before.title());
        return "redirect:/documents/" + edition.document().value();
    }

    private UploadedFile take(
            MultipartFile file, DocumentKind kind, @Nullable AccountId account, Person me, UUID requestKey, int number)
            throws IOException {
        var name = nameOf(file);
        try {
            var sha256 = uploads.take(file.getBytes(), name, me);
            // Each file of the form is a request of its own, and the same form sent twice is the same requests.
            var key =
                    UUID.nameUUIDFromBytes("%s/%d".formatted(requestKey, number).getBytes(StandardCharsets.UTF_8));
            var done = submissions.perform(new FileDocument(sha256, name, titleOf(name), kind, account, null), me, key);
            return told(name, sha256, done, me);
        } catch (Rejection senseless) {
            return new UploadedFile(name, UploadedFile.What.REFUSED, null, List.of(), senseless.sentence());
        } catch (NotDone refused) {
            return new UploadedFile(
                    name, UploadedFile.What.REFUSED, null, List.of(), String.valueOf(refused.getMessage()));
        } catch (WaitsForReview _) {
            return new UploadedFile(name, UploadedFile.What.HELD, null, List.of(), "");
        }
    }

    private UploadedFile told(String name, String sha256, FileDocument.Filed done, Person me) {
        var elsewhere = filed.sameAs(sha256, null).stream()
                .filter(other -> !other.equals(done.document()))
                .map(documents::known)
                .map(other -> discretion.shown(other, me))
                .toList();
        return new UploadedFile(
                name,
                done.known() ? UploadedFile.What.KNOWN : UploadedFile.What.FILED,
                discretion.shown(documents.known(done.document()), me),
                elsewhere,
                "");
    }

    /** Browsers send the name, some with the path on the person's machine. */
    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return plain.isEmpty() ? "scan" : plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
    }

    private static String titleOf(String fileName) {
        var title = fileName.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replace('_', ' ')
                .strip();
        return title.isEmpty() ? fileName : title;
    }
}
