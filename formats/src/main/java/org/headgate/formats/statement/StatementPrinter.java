package org.headgate.formats.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.headgate.formats.pdf.TaggedPdf;

/**
 * Prints statements as tagged PDF (PDF/UA-1) with embedded fonts: one bill as a document of its own, or a whole run as one
 * print file. A print file goes to the stream bill by bill; it may hold some 60,000 bills before a PDF is full, more go
 * into another file.
 */
public final class StatementPrinter {
    private static final int SMALL = 6;
    private static final int FAST = 2;

    private StatementPrinter() {}

    /** One bill as a document. */
    public static byte[] one(Statement bill) {
        var out = new ByteArrayOutputStream(64_000);
        try {
            var title = Label.WATER_BILL.in(bill.language()) + " "
                    + bill.facts().bill() + ", " + bill.agency().name();
            try (var file = new TaggedPdf(out, title, bill.language().tag(), SMALL)) {
                add(file, bill, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    public static PrintIndex print(List<Statement> bills, OutputStream out) throws IOException {
        return print(bills.iterator(), out);
    }

    /** The bills as one file in their order, and its index. The stream stays open. */
    public static PrintIndex print(Iterator<Statement> bills, OutputStream out) throws IOException {
        var entries = new ArrayList<PrintIndex.Entry>();
        print(bills, out, entries::add);
        return new PrintIndex(entries);
    }

    /** As {@link #print(Iterator, OutputStream)}, telling each entry of the index as its bill is written. */
    public static void print(Iterator<Statement> bills, OutputStream out, Consumer<PrintIndex.Entry> index)
            throws IOException {
        if (!bills.hasNext()) throw new IllegalArgumentException("a print file needs at least one bill");
        var bill = bills.next();
        var title = Label.WATER_BILL.in(bill.language()) + ", " + bill.agency().name();
        try (var file = new TaggedPdf(out, title, bill.language().tag(), FAST)) {
            index.accept(add(file, bill, 1));
            for (var sequence = 2; bills.hasNext(); sequence++) index.accept(add(file, bills.next(), sequence));
        }
    }

    private static PrintIndex.Entry add(TaggedPdf file, Statement bill, int sequence) throws IOException {
        var part = file.part(bill.language().tag());
        StatementLayout.draw(bill, part);
        file.add(part);
        return new PrintIndex.Entry(
                sequence,
                bill.facts().account(),
                bill.facts().bill(),
                file.pages() - part.pages() + 1,
                file.pages(),
                bill.mailTo().bars(),
                String.join(" / ", bill.mailTo().lines()),
                part.replaced());
    }
}
