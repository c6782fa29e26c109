package org.headgate.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A waiting read as a row of the queue shows it.
 *
 * @param headline what is wrong with it, the worst first
 * @param detail what else is; may be empty
 */
public record ExceptionCard(QueuedRead read, String headline, String detail) {
    static ExceptionCard of(QueuedRead read, Locale locale) {
        var sentences = read.concerns().stream()
                .map(concern -> concern.asSentence(locale))
                .toList();
        return new ExceptionCard(
                read,
                sentences.isEmpty() ? "" : sentences.getFirst(),
                sentences.stream().skip(1).collect(Collectors.joining(" ")));
    }

    public long id() {
        return read.exception().value();
    }

    /** What the dials showed, of a read that is stored and of one that could not be. */
    public @Nullable BigDecimal register() {
        if (read.register() != null) return read.register();
        return switch (worst()) {
            case ReadConcern.Conflicting(var figure, var _) -> figure;
            case ReadConcern.UnknownMeter(var _, var figure) -> figure;
            case ReadConcern.NotInstalled(var _, var figure) -> figure;
            case null, default -> null;
        };
    }

    /** The usual use as one says it: whole from ten on, else with one decimal. */
    public @Nullable BigDecimal usual() {
        var usual = read.usualUse();
        return usual == null ? null : usual.setScale(usual.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
    }

    private @Nullable ReadConcern worst() {
        return read.concerns().isEmpty() ? null : read.concerns().getFirst();
    }

    /** Whether the meter is one of ours, in place on the day. */
    public boolean isKnown() {
        return read.installation() != null;
    }

    /** A figure of more digits than the dials have cannot be used, and where there is none there is nothing to use. */
    public boolean canBeAccepted() {
        var possible = read.concerns().stream().noneMatch(ReadConcern.MoreThanTheDials.class::isInstance);
        return possible && (read.read() != null || worst() instanceof ReadConcern.Conflicting);
    }

    public boolean canBeCorrected() {
        return read.read() != null;
    }

    /** The meter was not read, and can still be. */
    public boolean canBeEntered() {
        return read.read() == null && isKnown() && !(worst() instanceof ReadConcern.Conflicting);
    }

    public boolean canBeEstimated() {
        return isKnown() && !(worst() instanceof ReadConcern.Conflicting);
    }

    public boolean canBeReread() {
        return isKnown();
    }

    /** Only what no read of ours hangs on can be put away. */
    public boolean canBeDismissed() {
        return read.read() == null;
    }
}
