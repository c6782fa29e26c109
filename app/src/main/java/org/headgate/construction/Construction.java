package org.headgate.construction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headgate.construction.HydrantRead.Kind;
import org.headgate.construction.Rental.State;
import org.headgate.credit.Credit;
import org.headgate.credit.Deposit;
import org.headgate.credit.NewDeposit;
import org.headgate.district.ConstructionPolicy;
import org.headgate.district.District;
import org.headgate.district.OfficeHours;
import org.headgate.kernel.Rejection;
import org.headgate.office.NewWork;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hydrant meter from its application until it is back: the deposit before it goes out, the register every month, the backflow
 * check every year, and at its return the water, the damages and the deposit in one.
 */
@Service
public class Construction {
    static final String READ_DUE = "HYDRANT_READ";
    static final String BACKFLOW_DUE = "HYDRANT_BACKFLOW";

    private final Rentals rentals;
    private final HydrantMeters meters;
    private final Contractors contractors;
    private final HydrantCharges charges;
    private final Credit credit;
    private final WorkQueue work;
    private final District district;
    private final OfficeHours hours;

    Construction(
            Rentals rentals,
            HydrantMeters meters,
            Contractors contractors,
            HydrantCharges charges,
            Credit credit,
            WorkQueue work,
            District district,
            OfficeHours hours) {
        this.rentals = rentals;
        this.meters = meters;
        this.contractors = contractors;
        this.charges = charges;
        this.credit = credit;
        this.work = work;
        this.district = district;
        this.hours = hours;
    }

    @Transactional
    RentalId apply(ApplyForHydrantMeter it, Person by) {
        if (it.project().isBlank() || it.site().isBlank())
            throw new Rejection("An application names the project and its site.");
        var today = today();
        if (it.expectedUntil() != null && it.expectedUntil().isBefore(today))
            throw new Rejection("The meter is expected back today or later.");
        var account = contractors.accountOf(it.contractor(), today);
        var amount = policy().deposit();
        var deposit = credit.require(
                new NewDeposit(
                        account,
                        null,
                        "",
                        Deposit.Purpose.CONSTRUCTION_METER,
                        amount,
                        today.plusDays(district.agency().deposits().dueDays()),
                        List.of(Reason.of(
                                "Fees of the district",
                                "Each hydrant meter is lent against a deposit of $%s.",
                                amount)),
                        it.project().strip()),
                by);
        return rentals.add(account, it, deposit, today);
    }

    @Transactional
    RentalId handOut(HandOutHydrantMeter it, Person by) {
        var rental = rentals.locked(it.account(), it.rental(), it.version());
        if (rental.state() != State.APPLIED) throw new Rejection("A meter was handed out already.");
        var deposit = credit.deposit(rental.deposit()).orElseThrow();
        if (deposit.outstanding().signum() > 0)
            throw new Rejection(
                    "$%s of the deposit is still to be paid before the meter goes out.", deposit.outstanding());
        var meter = meters.find(it.meter()).orElseThrow(() -> new Rejection("There is no such hydrant meter."));
        if (!meters.move(meter.id(), HydrantMeter.State.STOCK, HydrantMeter.State.OUT))
            throw new Rejection("The hydrant meter %s is not in stock.", meter.serial());
        if (it.register().signum() < 0 || it.register().compareTo(BigDecimal.TEN.pow(meter.dials())) >= 0)
            throw new Rejection(
                    "The register has %s digits: at most %s.",
                    meter.dials(), BigDecimal.TEN.pow(meter.dials()).subtract(BigDecimal.ONE));
        var today = today();
        var backflowDue = today.plusMonths(policy().backflowMonths());
        rentals.handOut(rental.id(), meter.id(), today, backflowDue);
        rentals.locate(rental.id(), today, it.place(), by.fullName(), by);
        rentals.read(rental.id(), new HydrantRead(today, Kind.OUT, it.register(), BigDecimal.ZERO, by.fullName()), by);
        askForRead(rental, today.plusDays(policy().readEveryDays()), by);
        askForCheck(rental, backflowDue, by);
        return rental.id();
    }

    @Transactional
    RentalId move(MoveHydrantMeter it, Person by) {
        var rental = out(rentals.locked(it.account(), it.rental(), null));
        if (it.on().isAfter(today()) || it.on().isBefore(outOn(rental)))
            throw new Rejection("A move is between the day the meter went out, %s, and today.", outOn(rental));
        if (it.movedBy().isBlank()) throw new Rejection("Say who moved the meter.");
        rentals.locate(rental.id(), it.on(), it.place(), it.movedBy().strip(), by);
        return rental.id();
    }

    @Transactional
    RentalId read(RecordSelfRead it, Person by) {
        var rental = out(rentals.locked(it.account(), it.rental(), null));
        if (it.on().isAfter(today())) throw new Rejection("A read is not in the future.");
        if (it.toldBy().isBlank()) throw new Rejection("Say who read the meter.");
        rentals.read(
                rental.id(),
                new HydrantRead(
                        it.on(),
                        Kind.SELF,
                        it.register(),
                        usage(rental, it.on(), it.register(), it.confirmed()),
                        it.toldBy().strip()),
                by);
        work.doneAbout(READ_DUE, reference(rental), by.id(), "");
        askForRead(rental, it.on().plusDays(policy().readEveryDays()), by);
        return rental.id();
    }

    /** A device that passed is due again in a year; one that failed stays due. */
    @Transactional
    RentalId check(RecordBackflowCheck it, Person by) {
        var rental = out(rentals.locked(it.account(), it.rental(), null));
        if (it.on().isAfter(today())) throw new Rejection("A check is not in the future.");
        if (it.tester().isBlank()) throw new Rejection("Say who checked the backflow device.");
        var due = it.passed() ? it.on().plusMonths(policy().backflowMonths()) : null;
        rentals.checked(rental.id(), it, due, by);
        if (due != null) {
            work.doneAbout(BACKFLOW_DUE, reference(rental), by.id(), "");
            askForCheck(rental, due, by);
        }
        return rental.id();
    }

    @Transactional(readOnly = true)
    HydrantReturn atReturn(Rental rental, LocalDate on, BigDecimal register, List<String> damages) {
        var reads = withReturn(rental, on, register);
        var meter = meters.find(meterOf(rental)).orElseThrow();
        return new HydrantReturn(
                HydrantCharges.used(reads),
                charges.of(reads, meter.unit()),
                HydrantCharges.damages(policy(), damages),
                credit.deposit(rental.deposit()).orElseThrow().held());
    }

    @Transactional
    RentalId takeBack(TakeBackHydrantMeter it, Person by) {
        var rental = out(rentals.locked(it.account(), it.rental(), it.version()));
        if (it.on().isAfter(today())) throw new Rejection("A return is not in the future.");
        var coming = atReturn(rental, it.on(), it.register(), it.damages());
        if (!coming.damages().equals(it.amount()))
            throw new Rejection("The damages come to $%s, not $%s.", coming.damages(), it.amount());
        var last = withReturn(rental, it.on(), it.register()).getLast();
        if (last.kind() == Kind.RETURN) rentals.read(rental.id(), last, by);
        for (var code : it.damages().stream().distinct().toList())
            rentals.damaged(rental.id(), code, HydrantCharges.damages(policy(), List.of(code)));
        var project = rental.project();
        for (var posted : charges.postWater(rental.account(), coming.water(), "Construction water, " + project))
            rentals.posted(rental.id(), posted, "WATER");
        for (var posted : charges.postDamages(rental.account(), coming.damages(), "Damages, " + project))
            rentals.posted(rental.id(), posted, "DAMAGE");
        credit.giveBack(rental.deposit(), by);
        meters.move(
                meterOf(rental),
                HydrantMeter.State.OUT,
                it.damages().isEmpty() ? HydrantMeter.State.STOCK : HydrantMeter.State.REPAIR);
        rentals.takeBack(rental.id(), it.on(), it.words().strip());
        work.doneAbout(READ_DUE, reference(rental), by.id(), "");
        work.doneAbout(BACKFLOW_DUE, reference(rental), by.id(), "");
        return rental.id();
    }

    @Transactional
    RentalId cancel(CancelHydrantMeter it, Person by) {
        var rental = rentals.locked(it.account(), it.rental(), it.version());
        if (rental.state() != State.APPLIED) throw new Rejection("Only an application without a meter is withdrawn.");
        if (it.words().isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        credit.giveBack(rental.deposit(), by);
        rentals.cancel(rental.id(), it.words().strip());
        return rental.id();
    }

    /** The reads with the one of the return; a read of that very day is the last one. */
    private List<HydrantRead> withReturn(Rental rental, LocalDate on, BigDecimal register) {
        var reads = rentals.reads(rental.id());
        var last = reads.getLast();
        if (on.equals(last.onDay()) && register.compareTo(last.register()) == 0) return reads;
        var usage = usage(rental, on, register, true);
        var all = new ArrayList<>(reads);
        all.add(new HydrantRead(on, Kind.RETURN, register, usage, ""));
        return all;
    }

    private BigDecimal usage(Rental rental, LocalDate on, BigDecimal register, boolean confirmed) {
        var meter = meters.find(meterOf(rental)).orElseThrow();
        return HydrantUse.of(rentals.reads(rental.id()), on, register, meter.dials(), confirmed);
    }

    private void askForRead(Rental rental, LocalDate due, Person by) {
        ask(rental, READ_DUE, "construction.work.read", due, by);
    }

    private void askForCheck(Rental rental, LocalDate due, Person by) {
        ask(rental, BACKFLOW_DUE, "construction.work.backflow", due, by);
    }

    private void ask(Rental rental, String kind, String words, LocalDate due, Person by) {
        work.add(
                NewWork.forRole(
                                Role.REPRESENTATIVE,
                                kind,
                                words,
                                List.of(rental.name(), rental.project()),
                                "/construction/" + rental.id().value())
                        .about(reference(rental))
                        .onAccount(rental.account().value())
                        .due(hours.endOf(due)),
                by.id());
    }

    private static String reference(Rental rental) {
        return String.valueOf(rental.id().value());
    }

    private static Rental out(Rental rental) {
        if (rental.state() != State.OUT) throw new Rejection("No meter is out for this project.");
        return rental;
    }

    private static LocalDate outOn(Rental rental) {
        var on = rental.outOn();
        if (on == null) throw new IllegalStateException("rental %s is out since when?".formatted(rental.id()));
        return on;
    }

    private static HydrantMeterId meterOf(Rental rental) {
        var meter = rental.meter();
        if (meter == null) throw new IllegalStateException("rental %s has no meter".formatted(rental.id()));
        return meter;
    }

    private ConstructionPolicy policy() {
        return district.agency().construction();
    }

    private LocalDate today() {
        return district.businessDate();
    }
}
