/**
 * The CSV export of Badger Meter's BEACON: a line an interval, with a read of the register beside it.
 *
 * <p>Source: reports as utilities receive them; the office chooses the columns in BEACON, and those used here are Read,
 * Read_Time, Read_Unit and one that names the meter (Meter_SN, Meter_ID or Endpoint_SN).
 */
@NullMarked
package org.headgate.formats.beacon;

import org.jspecify.annotations.NullMarked;
