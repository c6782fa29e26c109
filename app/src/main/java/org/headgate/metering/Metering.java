package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePointId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meters, their installations, their reads, and the reads that a person must look at. */
@Service
public class Metering {
    private final Installations installations;
    private final Reads reads;
    private final ExceptionQueue queue;
    private final ReadSheets sheets;
    private final PointHistory points;
    private final MissingReads missing;
    private final OccasionalReads occasional;
    private final Rereads rereads;

    Metering(
            Installations installations,
            Reads reads,
            ExceptionQueue queue,
            ReadSheets sheets,
            PointHistory points,
            MissingReads missing,
            OccasionalReads occasional,
            Rereads rereads) {
        this.installations = installations;
        this.reads = reads;
        this.queue = queue;
        this.sheets = sheets;
        this.points = points;
        this.missing = missing;
        this.occasional = occasional;
        this.rereads = rereads;
    }

    /** Puts meters in, with their initial reads; those that are not known yet join the inventory. For many at once. */
    @Transactional
    public List<InstallationId> install(List<NewInstallation> meters) {
        var ids = installations.add(meters);
        var readIds = reads.reserveIds(ids.size());
        reads.add(IntStream.range(0, ids.size())
                .mapToObj(i -> initial(readIds.get(i), ids.get(i), meters.get(i)))
                .toList());
        return ids.stream().map(InstallationId::of).toList();
    }

    /** How many reads, or lacks of one, wait for a person. */
    public int waiting() {
        return queue.count();
    }

    /** What waits for a person, worst first. */
    public List<QueuedRead> exceptions(int offset, int limit) {
        return queue.worst(offset, limit);
    }

    /** What waits for a person on a route or in a cycle, worst first. */
    public List<QueuedRead> exceptions(ReadScope scope) {
        return queue.in(scope);
    }

    public List<QueuedRead> exceptions(ServicePointId point) {
        return queue.at(point);
    }

    /** One that still waits, with everything about its read. */
    public Optional<QueuedRead> exception(ReadExceptionId exception) {
        return queue.one(exception).stream().findFirst();
    }

    /** The meters that somebody wants read again and that were not yet, in route order. */
    public List<AwaitedReread> awaitedRereads() {
        return queue.awaited();
    }

    /** Puts the meters at some points on that list; the reference is whose question it is, to take it back by. */
    @Transactional
    public void askForReread(
            Collection<ServicePointId> points, LocalDate today, String reference, String why, PersonId by) {
        rereads.ask(points, today, reference, why, by);
    }

    @Transactional
    public void takeBackReread(String reference) {
        rereads.takeBack(reference);
    }

    /** The sheet on which a route is entered, in the order of the walk. */
    public List<ReadSheetLine> readSheet(RouteId route, LocalDate day) {
        return sheets.sheet(route, day);
    }

    /** The meters without a read after the one day and up to the other. */
    public List<MissingRead> missingReads(ReadScope scope, LocalDate after, LocalDate until) {
        return missing.in(scope, after, until);
    }

    /** Meters at a point, the newest installation first. */
    public List<MeterCard> meters(ServicePointId point) {
        return points.meters(point);
    }

    /** Reads of a point, the newest first, those set aside included. */
    public List<ReadCard> reads(ServicePointId point, int limit) {
        return points.reads(point, limit);
    }

    /** Use by the month of the read, so many months up to that one; thirteen make a chart that begins a year ago. */
    public List<MonthlyUse> usageByMonth(ServicePointId point, YearMonth last, int months) {
        return points.months(point, last, months);
    }

    /** The figure that counts for a day, if a meter was read or estimated then. */
    public Optional<JudgedFigure> figureOn(InstallationId installation, LocalDate day) {
        return occasional.on(installation, day);
    }

    /** What a figure would mean as the read of a day, and what is unusual about it; nothing is stored. */
    public JudgedFigure judge(InstallationId installation, LocalDate day, BigDecimal register) {
        return occasional.judge(installation, day, register);
    }

    /** What would be estimated for a day; nothing when there is nothing to go by. */
    public Optional<Estimate> estimate(InstallationId installation, LocalDate day) {
        return occasional.estimate(installation, day);
    }

    /** Takes the read of a day outside the reading rounds, which a person answers for. */
    @Transactional
    public ReadId take(InstallationId installation, LocalDate day, BigDecimal register, Person by, String reason) {
        return occasional.take(installation, day, register, by, reason);
    }

    /** Stores an estimate for a day outside the reading rounds, unless there is a read already. */
    @Transactional
    public ReadId takeEstimate(InstallationId installation, LocalDate day, Person by, String reason) {
        return occasional.takeEstimate(installation, day, by, reason);
    }

    private static NewRead initial(long id, long installation, NewInstallation meter) {
        return new NewRead(
                id,
                installation,
                meter.servicePoint(),
                meter.installedOn(),
                meter.register(),
                ReadKind.INITIAL,
                meter.unit(),
                BigDecimal.ZERO,
                null,
                new ReadOutcome.Accepted(),
                new ReadOrigin(null, "installation", null, "", null));
    }
}
