package org.headgate.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.headgate.kernel.Rejection;
import org.headgate.premises.Address;
import org.headgate.premises.Coordinates;
import org.headgate.premises.Cycle;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesCard;
import org.headgate.premises.PremisesId;
import org.headgate.premises.Route;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.headgate.premises.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Premises with their service points, one row for each point; cycles and routes are made as they are named. */
@Component
class PremisesImport implements FileImport {
    private static final PremisesId NEW_PREMISES = new PremisesId(0);

    private final Premises premises;
    private final Zones zones;

    PremisesImport(Premises premises, Zones zones) {
        this.premises = premises;
        this.zones = zones;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PREMISES;
    }

    @Override
    public ImportReport take(CsvFile file) {
        var sheet = new Sheet(kind(), file);
        var known = new Known(premises);
        var lots = new LinkedHashMap<String, Lot>();
        var points = new LinkedHashMap<String, Point>();
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            var lot = lot(row, lots);
            if (lot != null && !row.text("service_point").isEmpty()) point(row, lot, points, known);
            else if (lot != null && lot.line == row.number()) lot.alone = true;
        }
        sheet.refuseIfBad();
        write(sheet, known, lots, points);
        return sheet.report(kind(), file);
    }

    private @Nullable Lot lot(Row row, Map<String, Lot> lots) {
        var reference = row.filled("premises");
        var address = row.made(
                "street",
                () -> new Address(
                        row.text("house_number"),
                        row.text("street"),
                        row.text("unit"),
                        row.text("city"),
                        row.textOr("state", "CA"),
                        row.text("zip")));
        if (reference.isEmpty() || address == null) return null;
        var card = new PremisesCard(NEW_PREMISES, reference, address, row.text("zone"), row.text("parcel"));
        var place = place(row);
        var before = lots.putIfAbsent(reference, new Lot(card, place, row.number()));
        if (before == null) return lots.get(reference);
        if (before.card.equals(card)) return before;
        row.problem(
                "premises",
                "%s stands on line %d with another address, zone or parcel; make the two rows alike"
                        .formatted(reference, before.line));
        return null;
    }

    /** Where the premises is; a row without coordinates says nothing about it. */
    private static @Nullable Coordinates place(Row row) {
        var latitude = row.text("latitude");
        var longitude = row.text("longitude");
        if (latitude.isEmpty() && longitude.isEmpty()) return null;
        var place = row.made(
                "latitude",
                () -> Coordinates.parse(latitude + ", " + longitude)
                        .orElseThrow(
                                () -> new Rejection("needs degrees with its longitude, as in 34.1347 and -116.3131")));
        return place;
    }

    private static void point(Row row, Lot lot, Map<String, Point> points, Known known) {
        var reference = row.text("service_point");
        var route = row.filled("route");
        var cycle = row.filled("cycle");
        var sequence = row.count("sequence", 0, 9_999_999);
        var state = row.choice("status", ServicePoint.State.class);
        if (!row.isGood() || sequence == null || state == null) return;
        known.route(row, route, cycle);
        var service = row.textOr("service", "WATER").toUpperCase(Locale.ROOT);
        var there = known.points.get(reference);
        if (there != null
                && !(known.referenceOf(there.premises()).equals(lot.card.reference())
                        && there.service().equals(service)))
            row.problem(
                    "service_point",
                    "%s is known at premises %s for %s; a service point stays where it is, give another one a number of its own"
                            .formatted(reference, known.referenceOf(there.premises()), there.service()));
        var point = new Point(reference, lot, service, route, sequence, state, row.text("note"), row.number());
        var before = points.putIfAbsent(reference, point);
        if (before != null)
            row.problem(
                    "service_point",
                    "%s stands on line %d already; a service point has one row".formatted(reference, before.line));
    }

    private void write(Sheet sheet, Known known, Map<String, Lot> lots, Map<String, Point> points) {
        var newLots = lots.values().stream()
                .filter(lot -> !known.cards.containsKey(lot.card.reference()))
                .toList();
        var ids = premises.reservePremises(newLots.size());
        var cards = new ArrayList<PremisesCard>();
        for (int i = 0; i < newLots.size(); i++) cards.add(newLots.get(i).numbered(ids.get(i)));
        premises.add(cards);
        for (var lot : lots.values()) {
            var there = known.cards.get(lot.card.reference());
            if (there != null) lot.changed = correct(there, lot.numbered(there.id()));
        }
        var places = new HashMap<PremisesId, Coordinates>();
        for (var lot : lots.values()) if (lot.place != null) places.put(lot.card.id(), lot.place);
        zones.locate(places);
        var routes = known.open(premises);
        var newPoints = new ArrayList<ServicePoint>();
        var pointIds = premises.reserveServicePoints((int) points.keySet().stream()
                        .filter(reference -> !known.points.containsKey(reference))
                        .count())
                .iterator();
        for (var point : points.values()) {
            var there = known.points.get(point.reference);
            var now = point.at(there == null ? pointIds.next() : there.id(), routes);
            boolean changes = there != null && !there.equals(now);
            if (there == null) newPoints.add(now);
            else if (changes) premises.change(now);
            if (there == null) sheet.added();
            else if (changes || point.lot.changed) sheet.changed();
        }
        premises.addServicePoints(newPoints);
        for (var lot : lots.values()) {
            if (!lot.alone) continue;
            if (!known.cards.containsKey(lot.card.reference())) sheet.added();
            else if (lot.changed) sheet.changed();
        }
    }

    private boolean correct(PremisesCard there, PremisesCard now) {
        if (there.equals(now)) return false;
        premises.correct(now);
        return true;
    }

    /** A premises of the file; several rows may name it. */
    private static final class Lot {
        private PremisesCard card;
        private final @Nullable Coordinates place;
        private final int line;
        private boolean changed;
        /** It has a row without a service point. */
        private boolean alone;

        Lot(PremisesCard card, @Nullable Coordinates place, int line) {
            this.card = card;
            this.place = place;
            this.line = line;
        }

        PremisesCard numbered(PremisesId id) {
            card = new PremisesCard(id, card.reference(), card.address(), card.zone(), card.parcelNumber());
            return card;
        }
    }

    private record Point(
            String reference,
            Lot lot,
            String service,
            String route,
            int sequence,
            ServicePoint.State state,
            String note,
            int line) {
        ServicePoint at(ServicePointId id, Map<String, RouteId> routes) {
            var on = routes.get(route);
            if (on == null) throw new IllegalStateException("route %s was not opened".formatted(route));
            return new ServicePoint(id, reference, lot.card.id(), service, on, sequence, state, note);
        }
    }

    /** What the office has, and the routes and cycles that the file adds. */
    private static final class Known {
        private final Map<String, PremisesCard> cards = new HashMap<>();
        private final Map<PremisesId, String> references = new HashMap<>();
        private final Map<String, ServicePoint> points = new HashMap<>();
        private final Map<String, Cycle> cycles = new HashMap<>();
        private final Map<String, Route> routes = new HashMap<>();
        private final Map<String, String> cycleOfNewRoute = new LinkedHashMap<>();

        Known(Premises premises) {
            for (var card : premises.cards()) {
                cards.put(card.reference(), card);
                references.put(card.id(), card.reference());
            }
            for (var point : premises.servicePoints()) points.put(point.reference(), point);
            for (var cycle : premises.cycles()) cycles.put(cycle.code(), cycle);
            for (var route : premises.routes()) routes.put(route.code(), route);
        }

        String referenceOf(PremisesId id) {
            return references.getOrDefault(id, "");
        }

        void route(Row row, String route, String cycle) {
            var known = routes.get(route);
            var at = known == null
                    ? cycleOfNewRoute.putIfAbsent(route, cycle)
                    : cycles.values().stream()
                            .filter(one -> one.id().equals(known.cycle()))
                            .map(Cycle::code)
                            .findFirst()
                            .orElse(null);
            if (at != null && !at.equals(cycle))
                row.problem(
                        "cycle",
                        "route %s belongs to cycle %s; a route is read in one cycle, write %s or another route"
                                .formatted(route, at, at));
        }

        Map<String, RouteId> open(Premises premises) {
            var ids = new HashMap<String, RouteId>();
            routes.forEach((code, route) -> ids.put(code, route.id()));
            cycleOfNewRoute.forEach((route, cycle) -> {
                var of = cycles.computeIfAbsent(cycle, code -> premises.addCycle(code, "Cycle " + code));
                ids.put(
                        route,
                        premises.addRoute(route, of.id(), "Route " + route).id());
            });
            return ids;
        }
    }
}
