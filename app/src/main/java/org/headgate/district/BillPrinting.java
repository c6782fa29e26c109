package org.headgate.district;

import java.io.StringReader;
import java.util.List;
import org.headgate.formats.scanline.ScanLine;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the agency's printed bills need beside the figures: where checks go, the scan line of the coupon, the mailer's
 * numbers for the Intelligent Mail barcode, and what every bill says.
 *
 * @param remitTo the lines of the address that payments are mailed to
 * @param permit null where mail bears no barcode
 */
public record BillPrinting(
        List<String> remitTo, ScanLine scanLine, @Nullable MailPermit permit, List<Notice> notices) {
    /** Account, bill, total due and a check digit of modulus 10 over all of them. */
    static final String USUAL_SCAN_LINE = """
            parts:
              - {field: account, digits: 8}
              - {text: " "}
              - {field: bill, digits: 12}
              - {text: " "}
              - {field: amount, cents: 10}
              - {text: " "}
              - {check: mod10-2121}
            """;

    /** The offer that goes with every bill, so that nobody learns of it only when the water is shut off. */
    static final Notice TROUBLE_PAYING = new Notice(
            new Words("Trouble paying? Call before {due}", "¿No puede pagar? Llame antes del {due}"),
            new Words(
                    "You may pay over time, ask for more time, or ask us to review this bill: {phone}.",
                    "Puede pagar a plazos, pedir más tiempo o una revisión de esta factura: {phone}."));

    public BillPrinting {
        remitTo = List.copyOf(remitTo);
        notices = List.copyOf(notices);
    }

    /** The Postal Service's numbers of the mailer: the mailer identifier of 6 or 9 digits, and the service type of 3. */
    public record MailPermit(String mailer, String serviceType) {}

    /** What every bill says in both languages; {@code {due}} stands for the due date, {@code {phone}} for the telephone. */
    public record Notice(Words title, Words text) {}

    static ScanLine usualScanLine() {
        return ScanLine.described("scan-line", new StringReader(USUAL_SCAN_LINE))
                .orReject();
    }
}
