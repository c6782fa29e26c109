/**
 * Calendars as programs of other people subscribe to them: days with what is done on them.
 *
 * <p>Source: RFC 5545 (iCalendar) and the properties that RFC 7986 adds for published calendars. Only what a published list of days
 * needs is written: events of whole days, without clock times, alarms, repetitions or attendees.
 */
@NullMarked
package org.headgate.formats.icalendar;

import org.jspecify.annotations.NullMarked;
