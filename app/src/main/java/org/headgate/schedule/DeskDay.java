package org.headgate.schedule;

import java.util.ArrayList;
import java.util.List;

/** A desk through a day. */
public record DeskDay(Desk desk, List<HalfHour> halfHours) {
    public DeskDay {
        halfHours = List.copyOf(halfHours);
    }

    /** From when until when too few are there; neighbouring half-hours are one gap. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var half : halfHours) {
            int missing = desk.needed() - half.people().size();
            if (missing <= 0) continue;
            var last = gaps.isEmpty() ? null : gaps.getLast();
            if (last != null && last.until().equals(half.from()) && last.missing() == missing)
                gaps.set(gaps.size() - 1, new Gap(desk, last.from(), half.until(), missing));
            else gaps.add(new Gap(desk, half.from(), half.until(), missing));
        }
        return gaps;
    }
}
