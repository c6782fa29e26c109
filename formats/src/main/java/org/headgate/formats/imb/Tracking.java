package org.headgate.formats.imb;

import org.headgate.kernel.Rejection;

/**
 * The 20 digits that name a mail piece: barcode identifier (2, the second 0 to 4), service type (3), mailer identifier of
 * the Postal Service (6 or 9), and the mailer's serial number (the 9 or 6 that remain; not to be used again for 45 days).
 */
public record Tracking(String barcodeIdentifier, String serviceType, String mailer, long serial) {
    public Tracking {
        digits("barcode identifier", barcodeIdentifier, 2);
        digits("service type", serviceType, 3);
        digits("mailer identifier", mailer, mailer.length() > 6 ? 9 : 6);
        // Mailer identifiers of nine digits, and only those, begin with 9 (Publication 199).
        if (mailer.startsWith("9") != (mailer.length() == 9))
            throw new Rejection("A mailer identifier has 6 digits, or 9 of which the first is a 9; not %s", mailer);
        if (serial < 0 || Long.toString(serial).length() > 15 - mailer.length())
            throw new Rejection(
                    "The serial number for mailer %s has at most %d digits, not %d",
                    mailer, 15 - mailer.length(), serial);
    }

    /** The 20 digits. */
    public String digits() {
        var number = Long.toString(serial);
        return barcodeIdentifier + serviceType + mailer + "0".repeat(15 - mailer.length() - number.length()) + number;
    }

    private static void digits(String what, String value, int length) {
        if (value.length() != length || !BarEncoder.isDigits(value))
            throw new Rejection("The %s has %d digits, not \"%s\"", what, length, value);
    }
}
