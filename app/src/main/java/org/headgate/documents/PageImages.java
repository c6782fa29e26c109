package org.headgate.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.headgate.kernel.Rejection;

/** The pages of a PDF or a picture, drawn by us: what a browser is shown is never the original. */
final class PageImages {
    /** More than a sheet of A2 at 300 dots an inch; what is larger is meant to fill the memory. */
    private static final long PIXELS_AT_MOST = 60_000_000;

    private static final int POINTS_AN_INCH = 72;

    private PageImages() {}

    /** Refuses what cannot be opened, with the reason. */
    static void check(ContentType type, byte[] bytes, String fileName) {
        try {
            if (type == ContentType.PDF) {
                try (var pdf = Loader.loadPDF(bytes)) {
                    if (pdf.getNumberOfPages() == 0) throw new Rejection("%s has no pages.", fileName);
                }
            } else if (type.isPicture() && pixels(bytes) > PIXELS_AT_MOST)
                throw new Rejection("%s has more pixels than we can open: scan it with 300 dots an inch.", fileName);
        } catch (InvalidPasswordException _) {
            throw new Rejection("%s asks for a password: save it without one and send that.", fileName);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Rejection known) throw known;
            throw new Rejection("%s cannot be opened: it is damaged or not finished. Send it again.", fileName);
        }
    }

    static int pages(ContentType type, byte[] bytes) throws IOException {
        if (type == ContentType.PDF)
            try (var pdf = Loader.loadPDF(bytes)) {
                return pdf.getNumberOfPages();
            }
        if (!type.isPicture()) return 1;
        return with(bytes, reader -> reader.getNumImages(true));
    }

    /** A page, counted from 0, whose longer side has at most so many pixels. */
    static Optional<BufferedImage> page(ContentType type, byte[] bytes, int page, int longest) throws IOException {
        if (type == ContentType.PDF)
            try (var pdf = Loader.loadPDF(bytes)) {
                return page < pdf.getNumberOfPages() ? Optional.of(drawn(pdf, page, longest)) : Optional.empty();
            }
        if (!type.isPicture()) return Optional.empty();
        return with(bytes, reader -> {
            if (page >= reader.getNumImages(true)) return Optional.empty();
            if ((long) reader.getWidth(page) * reader.getHeight(page) > PIXELS_AT_MOST) return Optional.empty();
            var options = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(page), reader.getHeight(page)) / (2 * longest));
            options.setSourceSubsampling(step, step, 0, 0);
            var image = scaled(reader.read(page, options), longest);
            return Optional.of(
                    type == ContentType.JPEG ? JpegOrientation.of(bytes).upright(image) : image);
        });
    }

    static BufferedImage drawn(PDDocument pdf, int page, int longest) throws IOException {
        var box = pdf.getPage(page).getCropBox();
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(
                page, longest / Math.max(1f, Math.max(box.getWidth(), box.getHeight())), ImageType.RGB);
    }

    /** As many pixels as the page has at so many dots an inch. */
    static int longestAt(PDDocument pdf, int page, int dotsAnInch) {
        var box = pdf.getPage(page).getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight()) / POINTS_AN_INCH * dotsAnInch;
        return (int) Math.clamp(longest, 200, 5_000);
    }

    static byte[] png(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot be written to memory", e);
        }
    }

    private static BufferedImage scaled(BufferedImage image, int longest) {
        double by = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * by));
        int height = (int) Math.max(1, Math.round(image.getHeight() * by));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        try {
            fill(pen, image, width, height);
        } finally {
            pen.dispose();
        }
        return plain;
    }

    private static void fill(Graphics2D pen, BufferedImage image, int width, int height) {
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
    }

    private static long pixels(byte[] bytes) throws IOException {
        return with(bytes, reader -> {
            long most = 0;
            for (int page = 0; page < reader.getNumImages(true); page++)
                most = Math.max(most, (long) reader.getWidth(page) * reader.getHeight(page));
            return most;
        });
    }

    private interface Work<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T with(byte[] bytes, Work<T> work) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("no picture that we know");
            var reader = readers.next();
            try {
                reader.setInput(in);
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
