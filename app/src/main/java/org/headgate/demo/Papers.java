package org.headgate.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.headgate.customers.Account;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.documents.DocumentId;
import org.headgate.documents.DocumentKind;
import org.headgate.documents.FileDocument;
import org.headgate.documents.HoldDocument;
import org.headgate.documents.IndexDocument;
import org.headgate.documents.IndexKey;
import org.headgate.documents.MakeFolder;
import org.headgate.documents.MoveBox;
import org.headgate.documents.PlaceInBox;
import org.headgate.documents.Uploads;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A drawer of papers for the made-up office: some filed, some in a box, some that wait for somebody to place them. */
@Component
class Papers {
    private final Uploads uploads;
    private final Office office;
    private final Customers customers;
    private final District district;
    private final Staff staff;

    Papers(Uploads uploads, Office office, Customers customers, District district, Staff staff) {
        this.uploads = uploads;
        this.office = office;
        this.customers = customers;
        this.district = district;
        this.staff = staff;
    }

    void file() {
        var clerk = staff.supervisor();
        var accounts = customers.accounts().stream()
                .filter(account -> account.closedOn() == null)
                .limit(4)
                .toList();
        for (var account : accounts.subList(0, Math.min(3, accounts.size()))) application(account, clerk);
        var folder = done(new MakeFolder(null, "Board"), clerk);
        done(new MakeFolder(folder, "Resolutions"), clerk);
        done(new MoveBox("2025-14", "Records room, shelf 3"), clerk);
        var resolution = filed(
                "Resolution 25-07.pdf",
                DocumentKind.RESOLUTION,
                null,
                clerk,
                "Resolution 25-07",
                "Adopting rates and charges for water service",
                "The Board finds that notice was mailed to every parcel.");
        done(
                new IndexDocument(
                        resolution,
                        0,
                        "Resolution 25-07, rates and charges",
                        DocumentKind.RESOLUTION,
                        null,
                        folder,
                        district.businessDate(),
                        List.of(new IndexKey("Resolution", "25-07"))),
                clerk);
        done(new PlaceInBox(resolution, 1, "2025-14", "folder 7"), clerk);
        done(new HoldDocument(resolution, "Public records request 26-031", "Asked for on paper"), clerk);
        filed(
                "scan0142.pdf",
                DocumentKind.OTHER,
                null,
                clerk,
                "To whom it may concern:",
                "The tenants of both houses on the lot have moved out.",
                "Please send the closing bills to the owner.");
        if (!accounts.isEmpty())
            filed(
                    "medical.pdf",
                    DocumentKind.MEDICAL,
                    accounts.getLast(),
                    clerk,
                    "Certificate of a licensed physician");
    }

    private void application(Account account, Person clerk) {
        filed(
                "Application " + account.number() + ".pdf",
                DocumentKind.APPLICATION,
                account,
                clerk,
                "Application for water service",
                "Account " + account.number(),
                account.mail().name(),
                account.mail().street());
    }

    private DocumentId filed(String name, DocumentKind kind, @Nullable Account account, Person clerk, String... lines) {
        var sha256 = uploads.take(pdf(lines), name, clerk);
        var title = name.replace(".pdf", "");
        return done(new FileDocument(sha256, name, title, kind, account == null ? null : account.id(), null), clerk)
                .document();
    }

    private <R> R done(Action<R> action, Person clerk) {
        return office.perform(action, clerk).orReject();
    }

    private static byte[] pdf(String... lines) {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            write(pdf, page, lines);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument pdf, PDPage page, String... lines) throws IOException {
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
            content.beginText();
            content.setLeading(26);
            content.newLineAtOffset(72, 690);
            for (var line : lines) {
                content.showText(line.replaceAll("[^\\x20-\\x7E]", "?"));
                content.newLine();
            }
            content.endText();
        }
    }
}
