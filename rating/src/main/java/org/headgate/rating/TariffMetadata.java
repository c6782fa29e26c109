package org.headgate.rating;

import java.time.LocalDate;
import org.headgate.kernel.VolumeUnit;

/** What a tariff says about itself. The fact {@code usage_ccf} is always counted in its unit, whatever the name says. */
public record TariffMetadata(String utility, LocalDate effectiveOn, BillFrequency frequency, VolumeUnit unit) {}
