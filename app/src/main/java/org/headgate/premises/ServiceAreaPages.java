package org.headgate.premises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a place is in the service area, in which zones, and whose the sewers are. */
@Controller
@RequestMapping("/service-area")
class ServiceAreaPages {
    private static final int MOST = 5_000_000;

    private final Zones zones;
    private final Submissions submissions;
    private final Office office;

    ServiceAreaPages(Zones zones, Submissions submissions, Office office) {
        this.zones = zones;
        this.submissions = submissions;
        this.office = office;
    }

    @GetMapping
    String look(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long premises,
            Person me,
            Model model) {
        model.addAttribute("sheet", sheet(q.strip(), premises))
                .addAttribute(
                        "mayLoad",
                        office.authorityObjections(LoadZones.class, me).isEmpty());
        return "premises/servicearea";
    }

    @PostMapping("/zones")
    String load(
            @RequestParam UUID requestKey, @RequestParam MultipartFile file, Person me, RedirectAttributes redirect) {
        if (file.isEmpty()) throw new Rejection("Choose a file of zones first.");
        if (file.getSize() > MOST) throw new Rejection("The file is larger than %s megabytes.", MOST / 1_000_000);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "zones");
        var loaded = submissions.perform(
                new LoadZones(name, GeoJson.read(name, text(file)).orReject()), me, requestKey);
        Toast.say(redirect, "area.told.loaded", loaded);
        return "redirect:/service-area";
    }

    private ServiceAreaSheet sheet(String asked, long premises) {
        var coordinates = Coordinates.parse(asked);
        if (coordinates.isPresent()) return answer(asked, "", "", coordinates.get());
        if (premises > 0) {
            var known = zones.premises(new PremisesId(premises));
            if (known.isPresent()) return answer(asked, known.get());
        }
        if (asked.isEmpty()) return unanswered(asked, List.of());
        var hits = zones.search(asked);
        return hits.size() == 1 ? answer(asked, hits.getFirst()) : unanswered(asked, hits);
    }

    private ServiceAreaSheet answer(String asked, Zones.Found found) {
        return answer(asked, found.address(), found.zone(), found.place().orElse(null));
    }

    private ServiceAreaSheet answer(String asked, String address, String stated, @Nullable Coordinates place) {
        var all = zones.all();
        return new ServiceAreaSheet(
                asked,
                List.of(),
                address,
                place,
                stated,
                place == null
                        ? List.of()
                        : all.stream()
                                .filter(zone -> zone.shape().contains(place))
                                .toList(),
                all.isEmpty() ? null : ZoneMap.of(all, place),
                zones.loaded().orElse(null));
    }

    private ServiceAreaSheet unanswered(String asked, List<Zones.Found> hits) {
        var all = zones.all();
        return new ServiceAreaSheet(
                asked,
                hits,
                "",
                null,
                "",
                List.of(),
                all.isEmpty() ? null : ZoneMap.of(all, null),
                zones.loaded().orElse(null));
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
