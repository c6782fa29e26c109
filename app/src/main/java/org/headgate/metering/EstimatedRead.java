package org.headgate.metering;

/** An estimate that was stored as a read. */
public record EstimatedRead(ReadId read, InstallationId installation, Estimate estimate) {}
