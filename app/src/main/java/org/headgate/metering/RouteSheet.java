package org.headgate.metering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.premises.Route;

/** A route as the grid for entering its reads shows it. */
public record RouteSheet(Route route, LocalDate day, List<ReadSheetLine> lines, Map<InstallationId, JudgedRow> judged) {
    public RouteSheet {
        lines = List.copyOf(lines);
        judged = Map.copyOf(judged);
    }

    public JudgedRow judged(ReadSheetLine line) {
        return judged.getOrDefault(line.installation(), JudgedRow.of(line));
    }

    public int meters() {
        return lines.size();
    }

    public long entered() {
        return lines.stream()
                .map(this::judged)
                .filter(row -> row.state() == JudgedRow.State.ACCEPTED || row.state() == JudgedRow.State.LOOK_AGAIN)
                .count();
    }

    public long toLookAt() {
        return lines.stream()
                .map(this::judged)
                .filter(row -> row.state() == JudgedRow.State.LOOK_AGAIN)
                .count();
    }

    public long open() {
        return meters() - entered();
    }
}
