package org.headgate.demo;

import org.headgate.premises.Address;

/**
 * A lot of the town with its place in the reader's walk.
 *
 * @param cycle from 0
 * @param dwellings how many homes stand on it; none on a lot of business
 * @param note what the reader must know
 */
record Lot(
        int number,
        Address address,
        String zone,
        int cycle,
        int route,
        int sequence,
        LandUse use,
        int dwellings,
        String note) {

    String reference() {
        return "P%06d".formatted(number);
    }

    String servicePoint() {
        return "W%06d".formatted(number);
    }

    String parcelNumber() {
        return "%03d-%03d-%03d".formatted(580 + route / 90, 100 + number / 900, number % 900 + 1);
    }
}
