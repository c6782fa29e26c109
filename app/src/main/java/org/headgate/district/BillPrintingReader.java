package org.headgate.district;

import java.io.StringReader;
import java.util.List;
import org.headgate.district.BillPrinting.MailPermit;
import org.headgate.district.BillPrinting.Notice;
import org.headgate.formats.imb.Tracking;
import org.headgate.formats.scanline.ScanLine;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.Words;
import org.headgate.rating.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/** Reads the part {@code statements} of {@code district.yaml}; what is not there is as usual. */
final class BillPrintingReader {
    private static final String ANY_IDENTIFIER = "00";

    private BillPrintingReader() {}

    /** @param office where payments are mailed to when nothing else is said */
    static BillPrinting read(YamlSection part, List<String> office) {
        var remitTo = part.texts("remit-to");
        var notices = part.sections("messages").stream()
                .map(BillPrintingReader::notice)
                .toList();
        return new BillPrinting(
                remitTo.isEmpty() ? office : remitTo,
                part.has("scan-line") ? scanLine(part) : BillPrinting.usualScanLine(),
                part.has("mailer-id") ? permit(part) : null,
                notices.isEmpty() ? List.of(BillPrinting.TROUBLE_PAYING) : notices);
    }

    private static ScanLine scanLine(YamlSection part) {
        return switch (ScanLine.described("scan-line", new StringReader(part.text("scan-line")))) {
            case Parsed.Good<ScanLine>(var line) -> line;
            case Parsed.Bad<ScanLine>(var problems) -> {
                problems.forEach(problem -> part.problem("scan-line", problem.toString()));
                yield BillPrinting.usualScanLine();
            }
        };
    }

    private static @Nullable MailPermit permit(YamlSection part) {
        var permit = new MailPermit(part.text("mailer-id"), part.text("service-type"));
        try {
            new Tracking(ANY_IDENTIFIER, permit.serviceType(), permit.mailer(), 0).digits();
        } catch (Rejection e) {
            part.problem("mailer-id", e.sentence());
        }
        return permit;
    }

    private static Notice notice(YamlSection part) {
        return new Notice(words(part.section("title")), words(part.section("text")));
    }

    private static Words words(YamlSection part) {
        var en = part.text("en");
        var es = part.text("es");
        return part.make(() -> new Words(en, es)).orElse(new Words("-", "-"));
    }
}
