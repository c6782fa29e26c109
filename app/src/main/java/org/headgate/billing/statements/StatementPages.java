package org.headgate.billing.statements;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headgate.billing.BillId;
import org.headgate.billing.BillRun;
import org.headgate.billing.BillRuns;
import org.headgate.billing.RunId;
import org.headgate.billing.RunState;
import org.headgate.customers.Protection;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Downloads: a bill as PDF, and what a run's mail house gets. */
@Controller
class StatementPages {
    /** As everywhere, but the viewers of browsers style their own frame around a PDF. */
    private static final String POLICY_OF_A_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Statements statements;
    private final PrintFiles files;
    private final BillRuns runs;
    private final Protection protection;

    StatementPages(Statements statements, PrintFiles files, BillRuns runs, Protection protection) {
        this.statements = statements;
        this.files = files;
        this.runs = runs;
        this.protection = protection;
    }

    @GetMapping("/bills/{bill}/statement.pdf")
    ResponseEntity<byte[]> statement(@PathVariable String bill) {
        var id = bill.matches("[0-9]{1,18}") ? new BillId(Long.parseLong(bill)) : BillId.ofNumber(bill);
        var disposition = ContentDisposition.inline()
                .filename("bill-%s.pdf".formatted(id.number()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", POLICY_OF_A_PDF)
                .body(statements.one(id));
    }

    /** What the mail house gets of a run, volume by volume. */
    @GetMapping("/runs/{run}/print")
    String print(@PathVariable long run, Model model) {
        var issued = issued(run);
        model.addAttribute("run", issued).addAttribute("volumes", files.printedVolumes(issued.id()));
        return "billing/run/print";
    }

    @GetMapping("/runs/{run}/print-file")
    ResponseEntity<Resource> printFile(
            Person me, @PathVariable long run, @RequestParam(defaultValue = "1") int volume) {
        return file(me, run, volume, files.pdf(new RunId(run), volume), MediaType.APPLICATION_PDF);
    }

    @GetMapping("/runs/{run}/print-index.csv")
    ResponseEntity<Resource> printIndex(
            Person me, @PathVariable long run, @RequestParam(defaultValue = "1") int volume) {
        return file(me, run, volume, files.index(new RunId(run), volume), CSV);
    }

    /** Whoever was protected since a volume was printed is still in it: it is handed out when those accounts are open. */
    private ResponseEntity<Resource> file(Person me, long number, int volume, Path file, MediaType type) {
        var run = issued(number);
        protection.read(
                files.protectedSince(run.id(), volume), me, "/runs/%d/%s".formatted(number, file.getFileName()));
        if (!Files.exists(file))
            throw new Rejection("Run %d has no volume %d; the last is %d.", number, volume, files.volumes(run.id()));
        var disposition = ContentDisposition.attachment()
                .filename("run-%d-%s".formatted(number, file.getFileName()))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(file));
    }

    private BillRun issued(long number) {
        var run = runs.find(new RunId(number)).orElseThrow(() -> new Rejection("There is no run %d.", number));
        if (run.state() != RunState.ISSUED)
            throw new Rejection("Run %d is not issued yet: its print file is made then.", number);
        // Runs of an office taken over were issued without files of ours.
        if (files.volumes(run.id()) == 0) files.printAll(run.id());
        return run;
    }
}
