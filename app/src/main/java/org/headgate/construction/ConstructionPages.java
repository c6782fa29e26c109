package org.headgate.construction;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.headgate.construction.ApplyForHydrantMeter.Contractor;
import org.headgate.credit.Credit;
import org.headgate.customers.Discretion;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hydrant meters: who has one and where, and each from its application until it is back. */
@Controller
@RequestMapping("/construction")
class ConstructionPages {
    private static final int SHOWN = 200;

    private final Construction construction;
    private final Rentals rentals;
    private final HydrantMeters meters;
    private final Credit credit;
    private final District district;
    private final Submissions submissions;
    private final Discretion discretion;

    ConstructionPages(
            Construction construction,
            Rentals rentals,
            HydrantMeters meters,
            Credit credit,
            District district,
            Submissions submissions,
            Discretion discretion) {
        this.construction = construction;
        this.rentals = rentals;
        this.meters = meters;
        this.credit = credit;
        this.district = district;
        this.submissions = submissions;
        this.discretion = discretion;
    }

    @GetMapping
    String list(Person me, Model model) {
        model.addAttribute("rentals", discretion.shown(rentals.newest(SHOWN), me))
                .addAttribute("meters", meters.all())
                .addAttribute("readEveryDays", district.agency().construction().readEveryDays());
        return "construction/page";
    }

    @GetMapping("/new")
    String ask(Model model) {
        model.addAttribute("deposit", district.agency().construction().deposit());
        return "construction/apply";
    }

    @PostMapping
    String apply(
            @RequestParam UUID requestKey,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String street,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "CA") String state,
            @RequestParam(defaultValue = "") String zip,
            @RequestParam String project,
            @RequestParam String site,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate expectedUntil,
            Person me,
            RedirectAttributes redirect) {
        var id = submissions.perform(
                new ApplyForHydrantMeter(
                        new Contractor(account.strip(), name, phone, street, city, state, zip.strip()),
                        project,
                        site,
                        contact,
                        expectedUntil),
                me,
                requestKey);
        return done(id, redirect, "construction.told.applied");
    }

    @PostMapping("/meters")
    String add(
            @RequestParam UUID requestKey,
            @RequestParam String serial,
            @RequestParam String size,
            @RequestParam int dials,
            @RequestParam VolumeUnit unit,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new AddHydrantMeter(serial, size, dials, unit), me, requestKey);
        Toast.say(redirect, "construction.told.added", serial.strip());
        return "redirect:/construction";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("sheet", sheet(rental(id)));
        return "construction/rental";
    }

    /** Where a meter is, as it is typed. */
    record TypedPlace(
            @Nullable String hydrant,
            @Nullable String latitude,
            @Nullable String longitude) {
        Place read() {
            return new Place(hydrant == null ? "" : hydrant.strip(), degrees(latitude), degrees(longitude));
        }

        private static @Nullable BigDecimal degrees(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : Typed.number(typed);
        }
    }

    /** What a return as it is typed would come to. */
    @GetMapping("/{id}/return")
    String returning(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String register,
            @RequestParam(defaultValue = "") List<String> damages,
            Model model) {
        var rental = rental(id);
        model.addAttribute("unit", meterOf(rental).unit())
                .addAttribute("coming", coming(rental, on, register, damages));
        return "construction/return";
    }

    @PostMapping("/{id}/out")
    String handOut(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam long meter,
            @RequestParam String register,
            TypedPlace typed,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var rental = rental(id);
        submissions.perform(
                new HandOutHydrantMeter(
                        rental.account(),
                        rental.id(),
                        new HydrantMeterId(meter),
                        Typed.number(register),
                        typed.read(),
                        version),
                me,
                requestKey);
        return done(rental.id(), redirect, "construction.told.out");
    }

    @PostMapping("/{id}/move")
    String move(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam LocalDate on,
            TypedPlace typed,
            @RequestParam String movedBy,
            Person me,
            RedirectAttributes redirect) {
        var rental = rental(id);
        var place = typed.read();
        submissions.perform(new MoveHydrantMeter(rental.account(), rental.id(), on, place, movedBy), me, requestKey);
        return done(rental.id(), redirect, "construction.told.moved", place.hydrant());
    }

    @PostMapping("/{id}/read")
    String read(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam LocalDate on,
            @RequestParam String register,
            @RequestParam String toldBy,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Person me,
            RedirectAttributes redirect) {
        var rental = rental(id);
        submissions.perform(
                new RecordSelfRead(rental.account(), rental.id(), on, Typed.number(register), toldBy, confirmed),
                me,
                requestKey);
        return done(rental.id(), redirect, "construction.told.read");
    }

    @PostMapping("/{id}/backflow")
    String backflow(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam LocalDate on,
            @RequestParam boolean passed,
            @RequestParam String tester,
            Person me,
            RedirectAttributes redirect) {
        var rental = rental(id);
        submissions.perform(new RecordBackflowCheck(rental.account(), rental.id(), on, passed, tester), me, requestKey);
        return done(rental.id(), redirect, passed ? "construction.told.passed" : "construction.told.failed");
    }

    @PostMapping("/{id}/return")
    String takeBack(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam LocalDate on,
            @RequestParam String register,
            @RequestParam(defaultValue = "") List<String> damages,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var rental = rental(id);
        var amount = HydrantCharges.damages(district.agency().construction(), damages);
        submissions.perform(
                new TakeBackHydrantMeter(
                        rental.account(), rental.id(), on, Typed.number(register), damages, amount, words, version),
                me,
                requestKey);
        return done(rental.id(), redirect, "construction.told.back");
    }

    @PostMapping("/{id}/cancel")
    String cancel(
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam String words,
            @RequestParam int version,
            Person me,
            RedirectAttributes redirect) {
        var rental = rental(id);
        submissions.perform(new CancelHydrantMeter(rental.account(), rental.id(), words, version), me, requestKey);
        return done(rental.id(), redirect, "construction.told.cancelled");
    }

    private @Nullable HydrantReturn coming(Rental rental, String on, String register, List<String> damages) {
        if (on.isBlank() || register.isBlank()) return null;
        try {
            return construction.atReturn(rental, LocalDate.parse(on), Typed.number(register), damages);
        } catch (Rejection | DateTimeException notYet) {
            return null;
        }
    }

    private RentalSheet sheet(Rental rental) {
        var meter = rental.meter();
        return new RentalSheet(
                rental,
                credit.deposit(rental.deposit()).orElseThrow(),
                meter == null ? null : meters.find(meter).orElse(null),
                meters.all().stream()
                        .filter(one -> one.state() == HydrantMeter.State.STOCK)
                        .toList(),
                rentals.locations(rental.id()),
                rentals.reads(rental.id()),
                rentals.checks(rental.id()),
                rentals.damages(rental.id()),
                rentals.charged(rental.id(), "WATER"),
                rentals.charged(rental.id(), "DAMAGE"),
                district.agency().construction());
    }

    private HydrantMeter meterOf(Rental rental) {
        var meter = rental.meter();
        if (meter == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return meters.find(meter).orElseThrow();
    }

    private Rental rental(long id) {
        return rentals.find(new RentalId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(RentalId rental, RedirectAttributes redirect, String words, Object... values) {
        Toast.say(redirect, words, values);
        return "redirect:/construction/" + rental.value();
    }
}
