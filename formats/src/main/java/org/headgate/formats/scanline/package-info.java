/**
 * The scan line of a remittance coupon, printed in OCR-A and read by the machine that opens the payments, and the check
 * digits that catch a misread: modulus 10 in the variants that banks and lockboxes use (Creditron's published examples),
 * Luhn (ISO/IEC 7812-1 annex B) and the 3-7-1 of the American Bankers Association's routing numbers.
 */
@NullMarked
package org.headgate.formats.scanline;

import org.jspecify.annotations.NullMarked;
