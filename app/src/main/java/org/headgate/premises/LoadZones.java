package org.headgate.premises;

import java.util.List;
import org.headgate.office.Action;

/** Takes a district's zones in; they replace those that were there. */
public record LoadZones(String file, List<Zone> zones) implements Action<Integer> {
    public LoadZones {
        zones = List.copyOf(zones);
    }
}
