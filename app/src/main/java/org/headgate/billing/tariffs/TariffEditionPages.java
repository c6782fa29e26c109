package org.headgate.billing.tariffs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.headgate.billing.TariffBookId;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.rating.book.TariffBook;
import org.headgate.web.Language;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editions of the tariff book: sent as files or written on the page, compared, adopted. */
@Controller
@RequestMapping("/tariff/books")
class TariffEditionPages {
    private static final int PROBLEMS_SHOWN = 100;
    private static final String TEXT = "text.";

    private final TariffEditions editions;
    private final Submissions submissions;

    TariffEditionPages(TariffEditions editions, Submissions submissions) {
        this.editions = editions;
        this.submissions = submissions;
    }

    @GetMapping
    String all(Model model) {
        var all = editions.all();
        var books = new TreeMap<Long, TariffBook>();
        for (var edition : all) books.put(edition.id().value(), editions.book(edition.id()));
        model.addAttribute("editions", all).addAttribute("books", books);
        return "billing/tariffs/all";
    }

    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "0") long from, Model model) {
        var serving = editions.serving();
        var begun = from == 0 ? serving : edition(from);
        return form(model, serving, new TreeMap<>(editions.book(begun.id()).files()), "", List.of());
    }

    @PostMapping
    String propose(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var given = texts(sent);
        for (var file : files == null ? List.<MultipartFile>of() : files)
            if (!file.isEmpty())
                given.put(
                        String.valueOf(file.getOriginalFilename()).strip(),
                        plain(new String(file.getBytes(), StandardCharsets.UTF_8)));
        var words = sent.getOrDefault("words", List.of("")).getFirst();
        if (editions.checked(given) instanceof Parsed.Bad<TariffBook>(var problems)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, editions.serving(), given, words, problems);
        }
        var id = submissions.perform(new ProposeTariffBook(given, words), me, requestKey);
        Toast.say(redirect, "tariffs.told.proposed", id.value());
        return page(id);
    }

    /** What was written into the form: the texts that it was begun with, and one more under a name of its own. */
    private static Map<String, String> texts(MultiValueMap<String, String> sent) {
        var texts = new TreeMap<String, String>();
        sent.forEach((field, values) -> {
            var text = plain(values.getFirst());
            if (field.startsWith(TEXT) && !text.isBlank()) texts.put(field.substring(TEXT.length()), text);
        });
        var name = sent.getOrDefault("name", List.of("")).getFirst().strip();
        var text = plain(sent.getOrDefault("more", List.of("")).getFirst());
        if (name.isEmpty() != text.isBlank())
            throw new Rejection("Another tariff has a name, such as rates-2027.owrs, and a text.");
        if (!name.isEmpty()) texts.put(name, text);
        return texts;
    }

    /** As a file has it: a browser sends lines that end in CR LF, and some editors begin with a mark. */
    private static String plain(String text) {
        var lines = text.replace("\r\n", "\n");
        return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
    }

    private static String form(
            Model model, TariffEdition serving, Map<String, String> texts, String words, List<Problem> problems) {
        model.addAttribute("serving", serving)
                .addAttribute("texts", texts)
                .addAttribute("words", words)
                .addAttribute(
                        "problems", problems.stream().limit(PROBLEMS_SHOWN).toList())
                .addAttribute("more", Math.max(0, problems.size() - PROBLEMS_SHOWN));
        return "billing/tariffs/new";
    }

    @GetMapping("/{book}")
    String show(@PathVariable long book, Person me, Model model) {
        var change = editions.change(edition(book));
        model.addAttribute("change", change)
                .addAttribute(
                        "labels",
                        change.book().labels(Language.of(me.language()).locale()));
        return "billing/tariffs/edition";
    }

    @PostMapping("/{book}/adopt")
    String adopt(
            Person me,
            @PathVariable long book,
            @RequestParam long seen,
            @RequestParam(defaultValue = "false") boolean billedStay,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var id = submissions.perform(
                new AdoptTariffBook(new TariffBookId(book), new TariffBookId(seen), billedStay), me, requestKey);
        Toast.say(redirect, "tariffs.told.adopted", id.value());
        return page(id);
    }

    @PostMapping("/{book}/withdraw")
    String withdraw(
            Person me,
            @PathVariable long book,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var id = submissions.perform(new WithdrawTariffBook(new TariffBookId(book), reason), me, requestKey);
        Toast.say(redirect, "tariffs.told.withdrawn", id.value());
        return page(id);
    }

    /** A text of an edition, to be changed elsewhere and sent again. */
    @GetMapping("/{book}/files/{name}")
    ResponseEntity<String> file(@PathVariable long book, @PathVariable String name) {
        var text = editions.book(edition(book).id()).files().get(name);
        if (text == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }

    private TariffEdition edition(long id) {
        return editions.find(new TariffBookId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(TariffBookId id) {
        return "redirect:/tariff/books/" + id.value();
    }
}
