package org.headgate.metering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of reads: sent from here, taken in whole or refused with everything that is wrong, and counted line by line. */
@Controller
class ReadFilePages {
    private static final int SHOWN = 30;
    private static final int PROBLEMS_SHOWN = 100;

    private final ReadImport readImport;
    private final ReadFileCards files;
    private final Metering metering;

    ReadFilePages(ReadImport readImport, ReadFileCards files, Metering metering) {
        this.readImport = readImport;
        this.files = files;
        this.metering = metering;
    }

    @GetMapping("/reads/files")
    String files(Model model) {
        return show(model, null, List.of(), "");
    }

    /** A file counts once whatever it is called, so sending one again needs no request key. */
    @PostMapping("/reads/files")
    String take(
            Person me,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String format,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.isEmpty()) return refused(model, response, List.of(), "files.wrong.empty");
        try (var in = file.getInputStream()) {
            return switch (readImport.importFile(name, in, format, me)) {
                case ReadFileOutcome.Refused(var problems) -> refused(model, response, problems, "");
                case ReadFileOutcome.Imported imported -> show(model, imported, List.of(), "");
                case ReadFileOutcome.AlreadyImported known -> show(model, known, List.of(), "");
            };
        } catch (Rejection unclear) {
            return refused(model, response, List.of(Problem.at(name, 0, "", unclear.sentence())), "");
        }
    }

    private String refused(Model model, HttpServletResponse response, List<Problem> problems, String wrong) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, null, problems, wrong);
    }

    private String show(Model model, @Nullable ReadFileOutcome outcome, List<Problem> problems, String wrong) {
        model.addAttribute("files", files.latest(SHOWN))
                .addAttribute("formats", readImport.formats())
                .addAttribute("waiting", metering.waiting())
                .addAttribute("outcome", outcome)
                .addAttribute(
                        "problems", problems.stream().limit(PROBLEMS_SHOWN).toList())
                .addAttribute("more", Math.max(0, problems.size() - PROBLEMS_SHOWN))
                .addAttribute("wrong", wrong);
        return "metering/files/page";
    }
}
