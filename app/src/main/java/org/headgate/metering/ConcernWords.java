package org.headgate.metering;

import org.headgate.kernel.Volume;
import org.jspecify.annotations.Nullable;

/** What a concern about a read says, in English and Spanish. */
final class ConcernWords {
    private ConcernWords() {}

    static String sentence(ReadConcern concern, Words w) {
        return switch (concern) {
            case ReadConcern.Backwards(var read, var before, var beforeOn, var dials) ->
                w.choose(
                                "The read %s is below the %s of %s, and a rollover of the %d dials would mean implausible use.",
                                "La lectura %s es menor que la de %s del %s, y una vuelta completa de los %d dígitos sería un consumo inverosímil.")
                        .formatted(w.number(read), w.number(before), w.day(beforeOn), dials);
            case ReadConcern.MoreThanTheDials(var read, var dials) ->
                w.choose(
                                "The read %s does not fit the meter's %d dials.",
                                "La lectura %s no cabe en los %d dígitos del medidor.")
                        .formatted(w.number(read), dials);
            case ReadConcern.Zero(var days, var usual) ->
                w.choose(
                                "No use in %d days, after %s in as many days before.",
                                "Sin consumo en %d días, después de %s en otros tantos días antes.")
                        .formatted(days, w.volume(usual));
            case ReadConcern.Stopped(var reads, var usual, var days) ->
                w.choose(
                                "No use for %d reads in a row, where %s in %d days was usual: the meter may have stopped.",
                                "Sin consumo en %d lecturas seguidas, cuando lo habitual era %s en %d días: el medidor puede estar parado.")
                        .formatted(reads, w.volume(usual), days);
            case ReadConcern.High(var use, var days, var lastYear, var recent) ->
                w.choose("Use of %s in %d days is high: %s.", "El consumo de %s en %d días es alto: %s.")
                        .formatted(w.volume(use), days, compared(lastYear, recent, w));
            case ReadConcern.HighForSize(var use, var days, var size, var most) ->
                w.choose(
                                "Use of %s in %d days is more than the %s expected at most of a %s meter without history.",
                                "El consumo de %s en %d días supera los %s que se esperan como máximo de un medidor de %s sin historial.")
                        .formatted(w.volume(use), days, w.volume(most), size);
            case ReadConcern.Low(var use, var days, var lastYear, var recent) ->
                w.choose("Use of %s in %d days is low: %s.", "El consumo de %s en %d días es bajo: %s.")
                        .formatted(w.volume(use), days, compared(lastYear, recent, w));
            case ReadConcern.VacantUse(var use, var days, var since) ->
                w.choose(
                                "Use of %s in %d days although nobody has had service here since %s.",
                                "Consumo de %s en %d días aunque nadie tiene servicio aquí desde el %s.")
                        .formatted(w.volume(use), days, w.day(since));
            case ReadConcern.TooEarly(var days, var usual) ->
                w.choose("Read after %d days; usual are %d.", "Leído a los %d días; lo habitual son %d.")
                        .formatted(days, usual);
            case ReadConcern.TooLate(var days, var usual) ->
                w.choose("Read only after %d days; usual are %d.", "Leído a los %d días, tarde; lo habitual son %d.")
                        .formatted(days, usual);
            case ReadConcern.ManyEstimates(var estimates, var most) ->
                w.choose(
                                "This would be estimate number %d in a row; at most %d are allowed without a look at the meter.",
                                "Sería la estimación número %d seguida; se permiten como máximo %d sin ver el medidor.")
                        .formatted(estimates, most);
            case ReadConcern.ReadAgain(var _, var why) ->
                w.choose("To be read again: %s.", "Por leer de nuevo: %s.").formatted(why.replaceAll("\\.+$", ""));
            case ReadConcern.Doubtful(var flag) ->
                w.choose(
                        "The reading system marked its figure as doubtful (%s).".formatted(flag),
                        "El sistema de lectura marcó su cifra como dudosa (%s).".formatted(flag));
            case ReadConcern.NothingBefore(var read) ->
                w.choose(
                                "The read %s has none before it: enter the register of the day the meter was installed.",
                                "La lectura %s no tiene ninguna anterior: registre la cifra del día en que se instaló el medidor.")
                        .formatted(w.number(read));
            case ReadConcern.NoRead(var code, var flag) ->
                w.choose("The meter was not read%s.", "El medidor no se leyó%s.")
                        .formatted(why(code, flag));
            case ReadConcern.Conflicting(var read, var stored) ->
                w.choose(
                                "The read %s differs from the %s that is already there for the day.",
                                "La lectura %s difiere de la de %s que ya consta para ese día.")
                        .formatted(w.number(read), w.number(stored));
            case ReadConcern.UnknownMeter(var meter, var read) ->
                w.choose("No meter %s is known%s.", "No se conoce ningún medidor %s%s.")
                        .formatted(meter, read == null ? "" : w.choose("; it read ", "; marcaba ") + w.number(read));
            case ReadConcern.NotInstalled(var meter, var read) ->
                w.choose(
                                "Meter %s was not installed anywhere on that day%s.",
                                "El medidor %s no estaba instalado ese día%s.")
                        .formatted(meter, read == null ? "" : w.choose("; it read ", "; marcaba ") + w.number(read));
        };
    }

    private static String why(String code, String flag) {
        if (code.isEmpty() && flag.isEmpty()) return "";
        return " (%s)".formatted(code.isEmpty() ? flag : code);
    }

    private static String compared(@Nullable Volume lastYear, @Nullable Volume recent, Words w) {
        var season = lastYear == null
                ? ""
                : w.choose("%s in the same season last year", "%s en la misma temporada del año pasado")
                        .formatted(w.volume(lastYear));
        var before = recent == null
                ? ""
                : w.choose("%s by the average of the last reads", "%s según el promedio de las últimas lecturas")
                        .formatted(w.volume(recent));
        var and = season.isEmpty() || before.isEmpty() ? "" : ", ";
        return season + and + before;
    }
}
