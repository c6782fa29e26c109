/**
 * The Intelligent Mail barcode: 65 bars in four states that carry a mail piece's tracking number and delivery point.
 *
 * <p>Source: USPS-B-3200, Intelligent Mail Barcode 4-State Specification. Every row of the Postal Service's encoder test
 * set encodes, or is refused, as stated there.
 */
@NullMarked
package org.headgate.formats.imb;

import org.jspecify.annotations.NullMarked;
