package org.headgate.metering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of an entered read.
 *
 * @param use since the read before, in the meter's unit
 * @param concerns nothing when the read was accepted
 */
public record EnteredRead(InstallationId installation, BigDecimal use, List<ReadConcern> concerns) {
    public boolean accepted() {
        return concerns.isEmpty();
    }

    public String asSentence(Locale locale) {
        return concerns.isEmpty()
                ? new ReadOutcome.Accepted().asSentence(locale)
                : concerns.stream().map(concern -> concern.asSentence(locale)).collect(Collectors.joining(" "));
    }
}
