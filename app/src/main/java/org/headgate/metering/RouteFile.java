package org.headgate.metering;

import java.util.List;
import org.headgate.kernel.Problem;

/**
 * A route as it is written for the handhelds.
 *
 * @param name what the file is called
 * @param shortened the texts that were cut to the length of their fields, where that was asked for
 */
public record RouteFile(String name, String text, int meters, List<Problem> shortened) {
    public RouteFile {
        shortened = List.copyOf(shortened);
    }
}
