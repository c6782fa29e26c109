package org.headgate.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes out what is in a content: the text that it carries, else by OCR; bar codes; and the first page as a picture. */
@Component
class ContentReader {
    private static final Logger LOG = LoggerFactory.getLogger(ContentReader.class);
    static final int PREVIEW = 1_400;
    private static final int PAGES_WITH_BARCODES = 5;
    private static final int BARCODE_DOTS = 200;
    private static final int PAGES_BY_OCR = 20;
    private static final int OCR_DOTS = 300;
    private static final int PAGES_OF_TEXT = 2_000;

    /** A page number or a stamp in a scan is no text layer. */
    private static final int LETTERS_OF_A_TEXT_LAYER = 20;

    private final Ocr ocr;

    ContentReader(Ocr ocr) {
        this.ocr = ocr;
    }

    ReadContent read(ContentType type, byte[] bytes) {
        try {
            return switch (type) {
                case PDF -> pdf(bytes);
                case PNG, JPEG, TIFF -> picture(type, bytes);
                case CSV, TEXT ->
                    new ReadContent(
                            TextSource.PLAIN,
                            Remark.NONE,
                            1,
                            TypeByContent.decoded(bytes).orElse(""),
                            List.of(),
                            null);
            };
        } catch (IOException | RuntimeException broken) {
            LOG.warn("a document of type {} cannot be made out", type, broken);
            return new ReadContent(TextSource.NONE, Remark.UNREADABLE, 0, "", List.of(), null);
        }
    }

    private ReadContent pdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES_OF_TEXT);
            var text = stripper.getText(pdf);
            var barcodes = barcodes(pdf);
            var preview = PageImages.drawn(pdf, 0, PREVIEW);
            if (letters(text) >= LETTERS_OF_A_TEXT_LAYER)
                return new ReadContent(
                        TextSource.TEXT_LAYER, Remark.NONE, pdf.getNumberOfPages(), text, barcodes, preview);
            var seen = scanned(pdf);
            return new ReadContent(
                    seen.text().isBlank() ? TextSource.NONE : TextSource.OCR,
                    seen.remark(),
                    pdf.getNumberOfPages(),
                    seen.text(),
                    barcodes,
                    preview);
        }
    }

    private ReadContent picture(ContentType type, byte[] bytes) throws IOException {
        var pages = PageImages.pages(type, bytes);
        var barcodes = new LinkedHashSet<String>();
        BufferedImage first = null;
        for (int page = 0; page < Math.min(pages, PAGES_WITH_BARCODES); page++) {
            var image = PageImages.page(type, bytes, page, 2_400);
            image.ifPresent(one -> barcodes.addAll(Barcodes.in(one)));
            if (page == 0) first = PageImages.page(type, bytes, 0, PREVIEW).orElse(null);
        }
        var seen = recognised(List.of(() -> bytes));
        return new ReadContent(
                seen.text().isBlank() ? TextSource.NONE : TextSource.OCR,
                seen.remark(),
                pages,
                seen.text(),
                List.copyOf(barcodes),
                first);
    }

    private static List<String> barcodes(PDDocument pdf) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (int page = 0; page < Math.min(pdf.getNumberOfPages(), PAGES_WITH_BARCODES); page++)
            found.addAll(Barcodes.in(PageImages.drawn(pdf, page, PageImages.longestAt(pdf, page, BARCODE_DOTS))));
        return List.copyOf(found);
    }

    private Seen scanned(PDDocument pdf) {
        var pages = new ArrayList<Scan>();
        for (int i = 0; i < Math.min(pdf.getNumberOfPages(), PAGES_BY_OCR); i++) {
            int page = i;
            pages.add(() -> PageImages.png(PageImages.drawn(pdf, page, PageImages.longestAt(pdf, page, OCR_DOTS))));
        }
        var seen = recognised(pages);
        return pdf.getNumberOfPages() > PAGES_BY_OCR && seen.remark() == Remark.NONE
                ? new Seen(seen.text(), Remark.FIRST_PAGES)
                : seen;
    }

    private record Seen(String text, Remark remark) {}

    private interface Scan {
        byte[] picture() throws IOException;
    }

    private Seen recognised(List<Scan> scans) {
        if (!ocr.isInstalled()) return new Seen("", Remark.NO_OCR);
        var text = new StringBuilder();
        try {
            for (var scan : scans) text.append(ocr.textOf(scan.picture())).append('\n');
            return new Seen(text.toString(), Remark.NONE);
        } catch (Ocr.TooSlow _) {
            return new Seen(text.toString(), Remark.TOO_SLOW);
        } catch (IOException broken) {
            LOG.warn("OCR failed", broken);
            return new Seen(text.toString(), Remark.UNREADABLE);
        }
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** A page as PNG, counted from 0; nothing where there is no such page. */
    static byte @Nullable [] page(ContentType type, byte[] bytes, int page) {
        try {
            var image = PageImages.page(type, bytes, page, PREVIEW);
            return image.isPresent() ? PageImages.png(image.get()) : null;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("page {} of a document of type {} cannot be drawn", page, type, broken);
            return null;
        }
    }
}
