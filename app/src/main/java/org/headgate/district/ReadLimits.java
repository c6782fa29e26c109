package org.headgate.district;

import java.math.BigDecimal;

/**
 * When a read is unusual enough for a person to look at it. Every figure is a policy of the district; {@link #USUAL} holds
 * the defaults, explained for the billing desk in docs/guide/reads.md.
 *
 * @param highTimes use is high above so many times the usual
 * @param highSpreads and also so many standard deviations of the point's own use above the usual
 * @param highGallonsPerDay and also by so many gallons a day, so that small users are left alone
 * @param lowShare use is low below this share of the usual
 * @param lowSpreads and also so many standard deviations below it
 * @param lowGallonsPerDay points that usually use less than this are never low, zero or stopped
 * @param stoppedAfter so many reads in a row without use mean a stopped meter
 * @param vacantGallonsPerDay use at a vacant place above this is looked at
 * @param earlyShare a read is early after less than this share of the point's usual days
 * @param lateShare and late after more than this share
 * @param mostEstimates so many estimates in a row are the most; the next one needs a person
 */
public record ReadLimits(
        BigDecimal highTimes,
        BigDecimal highSpreads,
        BigDecimal highGallonsPerDay,
        BigDecimal lowShare,
        BigDecimal lowSpreads,
        BigDecimal lowGallonsPerDay,
        int stoppedAfter,
        BigDecimal vacantGallonsPerDay,
        BigDecimal earlyShare,
        BigDecimal lateShare,
        int mostEstimates) {
    public static final ReadLimits USUAL = new ReadLimits(
            new BigDecimal("2.5"),
            new BigDecimal("3"),
            new BigDecimal("150"),
            new BigDecimal("0.2"),
            new BigDecimal("2"),
            new BigDecimal("50"),
            2,
            new BigDecimal("25"),
            new BigDecimal("0.6"),
            new BigDecimal("1.6"),
            2);

    public ReadLimits {
        if (highTimes.compareTo(BigDecimal.ONE) <= 0)
            throw new IllegalArgumentException(
                    "high use is more than once the usual, not %s times".formatted(highTimes));
        if (lowShare.signum() < 0 || lowShare.compareTo(BigDecimal.ONE) >= 0)
            throw new IllegalArgumentException("low use is a share of the usual below 1, not " + lowShare);
        for (var amount : new BigDecimal[] {
            highSpreads, highGallonsPerDay, lowSpreads, lowGallonsPerDay, vacantGallonsPerDay, earlyShare
        }) if (amount.signum() < 0) throw new IllegalArgumentException("a limit is not below zero: " + amount);
        if (earlyShare.compareTo(lateShare) >= 0)
            throw new IllegalArgumentException(
                    "early is before late, but %s is not below %s".formatted(earlyShare, lateShare));
        if (stoppedAfter < 2) throw new IllegalArgumentException("one read without use is no stopped meter");
        if (mostEstimates < 0) throw new IllegalArgumentException("%d estimates in a row".formatted(mostEstimates));
    }
}
