package org.headgate.metering;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.headgate.formats.layout.Layout;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.premises.Premises;
import org.headgate.premises.RouteId;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A route to take away for the handhelds, or a page that says which of its values do not fit the layout. */
@Controller
class RouteFilePages {
    private static final int PROBLEMS_SHOWN = 100;

    private final RouteFiles files;
    private final ReadLayouts layouts;
    private final Premises premises;
    private final Metering metering;

    RouteFilePages(RouteFiles files, ReadLayouts layouts, Premises premises, Metering metering) {
        this.files = files;
        this.layouts = layouts;
        this.premises = premises;
        this.metering = metering;
    }

    @GetMapping("/reads/routes/{route}/file")
    Object file(
            @PathVariable long route,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String layout,
            @RequestParam(defaultValue = "false") boolean shorten) {
        var chosen = layouts.named(layout).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (chosen.layout()) {
            case Parsed.Bad<Layout>(var problems) -> misfits(route, day, layout, false, problems);
            case Parsed.Good<Layout>(var good) ->
                switch (files.write(new RouteId(route), day, good, shorten)) {
                    case Parsed.Bad<RouteFile>(var problems) -> {
                        var canBe = !shorten && files.write(new RouteId(route), day, good, true) instanceof Parsed.Good;
                        yield misfits(route, day, layout, canBe, problems);
                    }
                    case Parsed.Good<RouteFile>(var written) -> download(written);
                };
        };
    }

    private static ResponseEntity<byte[]> download(RouteFile file) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView misfits(
            long id, LocalDate day, String layout, boolean canBeShortened, List<Problem> problems) {
        var route = premises.routes().stream()
                .filter(one -> one.id().equals(new RouteId(id)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new ModelAndView("metering/routes/misfits", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("route", route)
                .addObject("day", day)
                .addObject("layout", layout)
                .addObject("canBeShortened", canBeShortened)
                .addObject("waiting", metering.waiting())
                .addObject("problems", problems.stream().limit(PROBLEMS_SHOWN).toList())
                .addObject("more", Math.max(0, problems.size() - PROBLEMS_SHOWN));
        return page;
    }
}
