package org.headgate.billing.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.headgate.billing.Bill;
import org.headgate.billing.BillId;
import org.headgate.billing.BillRuns;
import org.headgate.billing.Bills;
import org.headgate.billing.RunId;
import org.headgate.billing.SegmentCard;
import org.headgate.billing.TariffBookId;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.formats.statement.PrintIndex;
import org.headgate.formats.statement.StatementPrinter;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.TariffBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posted bills as PDF, each as it was when it was posted. What is not posted is no bill yet and is refused.
 */
@Service
@Transactional(readOnly = true)
public class Statements {
    private final PostedBills posted;
    private final Bills bills;
    private final TariffBooks books;
    private final District district;

    Statements(PostedBills posted, Bills bills, TariffBooks books, District district) {
        this.posted = posted;
        this.bills = bills;
        this.books = books;
        this.district = district;
    }

    /** One bill as a document; a cancelled one says so. */
    public byte[] one(BillId id) {
        var bill = bills.find(id).orElseThrow(() -> new Rejection("There is no bill %s.", id.number()));
        refuseUnposted(bill);
        return StatementPrinter.one(composer().compose(posted.load(List.of(id)).getFirst()));
    }

    private static void refuseUnposted(Bill bill) {
        switch (bill.status()) {
            case DRAFT, HELD, EXCLUDED ->
                throw new Rejection(
                        "Bill %s is %s: it is printed after it is posted.",
                        bill.number(),
                        switch (bill.status()) {
                            case DRAFT -> "a draft";
                            default -> bill.status().name().toLowerCase(Locale.ROOT);
                        });
            case POSTED, CANCELLED -> {}
        }
    }

    /** The posted bills of a run in route order, without those of protected accounts. */
    public List<BillId> of(RunId run) {
        return posted.of(run);
    }

    /** The posted bills of a run that the print file leaves out, because their accounts are protected. */
    List<PostedBills.Apart> apart(RunId run) {
        return posted.apart(run);
    }

    /** Posted bills as one file in their order; some hundreds are in memory at a time. The stream stays open. */
    public void print(List<BillId> ids, OutputStream pdf, Consumer<PrintIndex.Entry> index) throws IOException {
        var composer = composer();
        var statements = IntStream.range(0, (ids.size() + BillRuns.CHUNK - 1) / BillRuns.CHUNK)
                .mapToObj(chunk ->
                        ids.subList(chunk * BillRuns.CHUNK, Math.min(ids.size(), (chunk + 1) * BillRuns.CHUNK)))
                .flatMap(chunk -> posted.load(chunk).stream())
                .map(composer::compose);
        StatementPrinter.print(statements.iterator(), pdf, index);
    }

    private Composer composer() {
        var known = new ConcurrentHashMap<TariffBookId, TariffBook>();
        return new Composer(
                district.agency(), (SegmentCard segment) -> known.computeIfAbsent(segment.book(), books::book));
    }
}
