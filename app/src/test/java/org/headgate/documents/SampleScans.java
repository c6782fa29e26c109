package org.headgate.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.headgate.customers.Account;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;

/** Documents as they come in, made for tests. */
final class SampleScans {
    private SampleScans() {}

    /** A PDF with a text layer. */
    static byte[] pdf(String... lines) {
        return written(pdf -> {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.beginText();
                content.setLeading(18);
                content.newLineAtOffset(72, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        });
    }

    /** A PDF that is only the picture of a page. */
    static byte[] scannedPdf(BufferedImage picture) {
        return written(pdf -> {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, picture), 40, 400, 500, 300);
            }
        });
    }

    static byte[] pdfWithPassword() {
        return written(pdf -> {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    static BufferedImage barcode(BarcodeFormat format, String content) {
        try {
            return MatrixToImageWriter.toBufferedImage(new MultiFormatWriter().encode(content, format, 1000, 600));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    static BufferedImage page(String... lines) {
        var image = new BufferedImage(1500, 900, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1500, 900);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        for (int i = 0; i < lines.length; i++) pen.drawString(lines[i], 80, 140 + 90 * i);
        pen.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        return image(image, "png");
    }

    static byte[] image(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void into(PDDocument pdf) throws IOException;
    }

    private static byte[] written(Content content) {
        try (var pdf = new PDDocument()) {
            content.into(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An account of somebody. */
    static Account account(Customers customers, String name) {
        var account = new Account(
                customers.reserveAccounts(1).getFirst(),
                customers.newNumbers(1).getFirst(),
                "",
                LocalDate.of(2026, 11, 18),
                null,
                new MailingAddress(name, "1 Main St", "Town", "CA", "92252"),
                Account.Delivery.PAPER,
                "en");
        customers.addAccounts(List.of(account));
        return account;
    }
}
