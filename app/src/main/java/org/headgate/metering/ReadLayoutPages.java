package org.headgate.metering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.headgate.formats.FileText;
import org.headgate.formats.layout.Layout;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The layouts in which read files come and routes go out: sent as a mapping file, seen field by field, replaced, retired. */
@Controller
class ReadLayoutPages {
    private static final int PROBLEMS_SHOWN = 100;

    private final ReadLayouts layouts;
    private final Metering metering;
    private final Submissions submissions;

    ReadLayoutPages(ReadLayouts layouts, Metering metering, Submissions submissions) {
        this.layouts = layouts;
        this.metering = metering;
        this.submissions = submissions;
    }

    @GetMapping("/reads/layouts")
    String all(Model model) {
        return list(model, List.of());
    }

    @PostMapping("/reads/layouts")
    String keep(
            Person me,
            @RequestParam UUID requestKey,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var mapping = text(file);
        if (layouts.checked(name, mapping) instanceof Parsed.Bad<Layout>(var problems)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(model, problems);
        }
        var kept = submissions.perform(new KeepReadLayout(name, mapping, 0), me, requestKey);
        Toast.say(redirect, "layouts.told.kept", kept.name());
        return "redirect:/reads/layouts/" + kept.name();
    }

    @GetMapping("/reads/layouts/{name}")
    String one(@PathVariable String name, Model model) {
        var layout = layout(name);
        return show(model, layout, layout.mapping(), List.of());
    }

    /** Another version takes the place of the one that the form was made from. */
    @PostMapping("/reads/layouts/{name}")
    String replace(
            Person me,
            @PathVariable String name,
            @RequestParam UUID requestKey,
            @RequestParam int version,
            @RequestParam String mapping,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var layout = layout(name);
        var problems = problems(name, mapping);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, layout, mapping, problems);
        }
        var kept = submissions.perform(new KeepReadLayout(name + ".yaml", mapping, version), me, requestKey);
        Toast.say(redirect, "layouts.told.replaced", kept.version());
        return "redirect:/reads/layouts/" + name;
    }

    @PostMapping("/reads/layouts/{name}/retire")
    String retire(
            Person me,
            @PathVariable String name,
            @RequestParam UUID requestKey,
            @RequestParam int version,
            RedirectAttributes redirect) {
        submissions.perform(new RetireReadLayout(name, version), me, requestKey);
        Toast.say(redirect, "layouts.told.retired", name);
        return "redirect:/reads/layouts";
    }

    private List<Problem> problems(String name, String mapping) {
        var file = name + ".yaml";
        return switch (layouts.checked(file, mapping)) {
            case Parsed.Bad<Layout>(var problems) -> problems;
            case Parsed.Good<Layout>(var layout) ->
                layout.name().equals(name)
                        ? List.of()
                        : List.of(Problem.at(
                                file,
                                0,
                                "name",
                                "is \"%s\"; a version of %s keeps its name, another layout is sent as a new one"
                                        .formatted(layout.name(), name)));
        };
    }

    private ReadLayout layout(String name) {
        return layouts.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String text(MultipartFile file) throws IOException {
        try (var text = FileText.of(file.getInputStream())) {
            return text.readAllAsString();
        }
    }

    private String list(Model model, List<Problem> problems) {
        model.addAttribute("layouts", layouts.all()).addAttribute("waiting", metering.waiting());
        return with(problems, model, "metering/layouts/page");
    }

    private String show(Model model, ReadLayout layout, String mapping, List<Problem> problems) {
        model.addAttribute("kept", layout)
                .addAttribute("layout", layout.layout() instanceof Parsed.Good<Layout>(var good) ? good : null)
                .addAttribute("versions", layouts.versions(layout.name()))
                .addAttribute("mapping", mapping)
                .addAttribute("waiting", metering.waiting());
        return with(problems, model, "metering/layouts/layout");
    }

    private static String with(List<Problem> problems, Model model, String template) {
        model.addAttribute("problems", problems.stream().limit(PROBLEMS_SHOWN).toList())
                .addAttribute("more", Math.max(0, problems.size() - PROBLEMS_SHOWN));
        return template;
    }
}
