package org.headgate.formats.statement;

import java.util.List;
import org.headgate.formats.csv.CsvWriter;

/** What a print file holds, bill by bill in its order, for the mail house. */
public record PrintIndex(List<Entry> entries) {
    private static final String[] HEAD = {
        "sequence", "account", "bill", "first_page", "last_page", "imb", "address", "not_printable"
    };

    public PrintIndex {
        entries = List.copyOf(entries);
    }

    /**
     * One bill: its number in the file and its pages, both from 1; the bars of its mail piece; the address, lines divided by
     * " / "; the characters that the typeface lacks and a replacement stands for.
     */
    public record Entry(
            int sequence,
            String account,
            String bill,
            int firstPage,
            int lastPage,
            String bars,
            String address,
            String notPrintable) {}

    public int pages() {
        return entries.isEmpty() ? 0 : entries.getLast().lastPage();
    }

    /** Writes the index as CSV with a head line. */
    public void writeTo(Appendable out) {
        var csv = new CsvWriter(out).row(HEAD);
        for (var entry : entries)
            csv.row(
                    Integer.toString(entry.sequence()),
                    entry.account(),
                    entry.bill(),
                    Integer.toString(entry.firstPage()),
                    Integer.toString(entry.lastPage()),
                    entry.bars(),
                    entry.address(),
                    entry.notPrintable());
    }
}
