package org.headgate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Volume;
import org.headgate.metering.JudgedFigure;
import org.headgate.metering.MeterCard;
import org.headgate.metering.Metering;
import org.headgate.office.Reason;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** Where the figures of the day come from, meter by meter, and what they mean. */
@Component
class ReadPlans {
    private final Metering metering;

    ReadPlans(Metering metering) {
        this.metering = metering;
    }

    /**
     * The reads of a move.
     *
     * @param figures those that are known or can be worked out now
     * @param visit whether somebody must go there
     */
    record ReadPlan(
            List<Reason> obstacles, List<Consequence> consequences, List<JudgedFigure> figures, boolean visit) {}

    ReadPlan of(List<MeterCard> meters, LocalDate on, LocalDate today, Reading reading, List<Figure> given) {
        var obstacles = new ArrayList<Reason>();
        var consequences = new ArrayList<Consequence>();
        var figures = new ArrayList<JudgedFigure>();
        var typed = new HashMap<org.headgate.metering.InstallationId, Figure>();
        given.forEach(figure -> typed.put(figure.installation(), figure));
        var visit = false;
        if (reading == Reading.ACTUAL && on.isAfter(today) && !meters.isEmpty())
            obstacles.add(Reason.of(
                    "reads",
                    "A read of %s can be entered on that day or later: have it estimated, or brought by a visit.",
                    on));
        for (var meter : meters) {
            var known =
                    on.isAfter(today) ? Optional.<JudgedFigure>empty() : metering.figureOn(meter.installation(), on);
            var figure = typed.get(meter.installation());
            if (reading == Reading.ACTUAL && figure != null && !on.isAfter(today)) {
                var judged = metering.judge(meter.installation(), on, figure.register());
                figures.add(judged);
                consequences.add(actual(meter, judged));
            } else if (known.isPresent()) {
                figures.add(known.get());
                consequences.add(Consequence.of(
                                "gauge",
                                Saying.of(
                                        "service.will.read-stands",
                                        meter.serial(),
                                        on,
                                        new Volume(
                                                known.get().use(), known.get().unit())))
                        .at(Saying.value(known.get().register())));
            } else if (reading == Reading.ACTUAL) {
                if (!on.isAfter(today))
                    obstacles.add(Reason.of(
                            "reads", "Meter %s has no read of that day: enter what its dials show.", meter.serial()));
            } else {
                visit |= reading == Reading.ORDER;
                estimated(meter, on, today, reading, obstacles, consequences, figures);
            }
        }
        return new ReadPlan(obstacles, consequences, figures, visit);
    }

    private static Consequence actual(MeterCard meter, JudgedFigure judged) {
        var said = Consequence.of(
                        "gauge",
                        Saying.of(
                                judged.concerns().isEmpty() ? "service.will.read" : "service.will.read-unusual",
                                meter.serial(),
                                new Volume(judged.use(), judged.unit())))
                .at(Saying.value(judged.register()));
        return judged.concerns().isEmpty() ? said : said.in(Tone.DUE);
    }

    /** An estimate of a day to come is only a forecast; it is worked out again on the day. */
    private void estimated(
            MeterCard meter,
            LocalDate on,
            LocalDate today,
            Reading reading,
            List<Reason> obstacles,
            List<Consequence> consequences,
            List<JudgedFigure> figures) {
        var estimate = metering.estimate(meter.installation(), on);
        estimate.ifPresent(it -> figures.add(JudgedFigure.of(meter.installation(), it)));
        if (reading == Reading.ORDER) {
            consequences.add(Consequence.of("route", Saying.of("service.will.read-by-visit", meter.serial()))
                    .at(Saying.value(on.isBefore(today) ? today : on)));
        } else if (estimate.isPresent()) {
            consequences.add(Consequence.of(
                            "calculator",
                            Saying.of(
                                    on.isAfter(today)
                                            ? "service.will.estimate-later"
                                            : "service.will.estimate."
                                                    + estimate.get().basis().name(),
                                    meter.serial(),
                                    estimate.get().days(),
                                    estimate.get().use()))
                    .at(Saying.value(estimate.get().register())));
        } else {
            obstacles.add(Reason.of(
                    "reads",
                    "Meter %s cannot be estimated: there is nothing to go by. Enter its read, or send somebody.",
                    meter.serial()));
        }
    }
}
