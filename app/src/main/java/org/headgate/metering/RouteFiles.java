package org.headgate.metering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.formats.layout.Layout;
import org.headgate.formats.layout.Shape;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.premises.Premises;
import org.headgate.premises.Route;
import org.headgate.premises.RouteId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routes for the handhelds: the stops in the order of the walk, in a layout. */
@Service
public class RouteFiles {
    private final Premises premises;
    private final ReadSheets sheets;
    private final RouteStops stops;
    private final ObjectProvider<PointAccounts> accounts;

    RouteFiles(Premises premises, ReadSheets sheets, RouteStops stops, ObjectProvider<PointAccounts> accounts) {
        this.premises = premises;
        this.sheets = sheets;
        this.stops = stops;
        this.accounts = accounts;
    }

    /** The route of a code. */
    public RouteId route(String code) {
        return premises.routes().stream()
                .filter(route -> route.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        "There is no route %s; known are %s.",
                        code,
                        String.join(
                                ", ",
                                premises.routes().stream().map(Route::code).toList())))
                .id();
    }

    /**
     * The file of a route for a day, or every value that does not fit its field.
     *
     * @param shorten whether names, addresses and notes are cut to the length of their fields; figures and numbers never are
     */
    @Transactional(readOnly = true)
    public Parsed<RouteFile> write(RouteId id, LocalDate day, Layout layout, boolean shorten) {
        var route = premises.routes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejection("There is no route %s.", id.value()));
        var lines = sheets.sheet(id, day);
        var file = new RouteWriter(layout, route, day, shorten);
        var details = stops.of(id, day);
        var customers = customers(lines, day);
        for (var line : lines) {
            var stop = details.get(line.installation().value());
            if (stop == null) throw new IllegalStateException("no stop of installation " + line.installation());
            file.write(
                    line, stop, customers.getOrDefault(line.servicePoint().value(), PointAccounts.PointAccount.NONE));
        }
        if (lines.isEmpty())
            return new Parsed.Bad<>(List.of(
                    Problem.at(route.code(), 0, "", "no meter of this route is in place on %s".formatted(day))));
        return file.done(fileName(route, day, layout));
    }

    private Map<Long, PointAccounts.PointAccount> customers(List<ReadSheetLine> lines, LocalDate day) {
        var known = accounts.getIfAvailable();
        if (known == null) return Map.of();
        return known.on(lines.stream().map(line -> line.servicePoint().value()).toList(), day);
    }

    private static String fileName(Route route, LocalDate day, Layout layout) {
        return "route-%s-%s.%s"
                .formatted(
                        route.code().replaceAll("[^A-Za-z0-9-]", "_"),
                        day,
                        layout.shape() instanceof Shape.Csv ? "csv" : "txt");
    }
}
