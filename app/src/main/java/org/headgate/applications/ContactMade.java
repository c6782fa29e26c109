package org.headgate.applications;

import java.time.LocalDate;

/** When somebody asked the applicant for what is missing. */
public record ContactMade(LocalDate onDay, AskForMissingItems.Channel channel, String words, String by) {}
