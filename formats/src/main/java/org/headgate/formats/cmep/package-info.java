/**
 * The California Metering Exchange Protocol, record MEPMD01: interval use and register reads, as Sensus/Xylem and other
 * automated metering systems export them.
 *
 * <p>Source: California Metering Exchange Protocol (Pacific Gas and Electric; version 4.1 of February 2013 at Southern
 * California Edison); the status bits behind the quality letter after the Sensus RNI extension of it.
 */
@NullMarked
package org.headgate.formats.cmep;

import org.jspecify.annotations.NullMarked;
