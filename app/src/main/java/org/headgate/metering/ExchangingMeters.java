package org.headgate.metering;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class ExchangingMeters implements ActionHandler<ExchangeMeter, InstallationId> {
    private final Installations installations;
    private final ReadLoading loading;
    private final Metering metering;

    ExchangingMeters(Installations installations, ReadLoading loading, Metering metering) {
        this.installations = installations;
        this.loading = loading;
        this.metering = metering;
    }

    @Override
    public Class<ExchangeMeter> action() {
        return ExchangeMeter.class;
    }

    @Override
    public Level needs() {
        return Level.ONE;
    }

    @Override
    public Task task() {
        return Task.READS;
    }

    @Override
    public InstallationId perform(ExchangeMeter action, Person by) {
        var out = installations.require(action.out().value());
        var line = new ReadLine(1, out.serial(), "", action.on(), action.finalRegister(), null, ReadKind.FINAL, "", "");
        var loaded = loading.begin(ReadOrigin.person("exchange", by, action.reason()), List.of(out), List.of(line));
        if (loaded.history(out).hasReadsAfter(action.on()))
            throw new Rejection("Meter %s has reads after %s: it was still in place then.", out.serial(), action.on());
        var there = loaded.history(out).on(action.on());
        if (there.isPresent() && there.get().register().compareTo(action.finalRegister()) != 0)
            throw new Rejection(
                    "Meter %s was read on %s at %s: correct that read first, or give the same figure.",
                    out.serial(), action.on(), there.get().register().toPlainString());
        loaded.take(line, out);
        loading.write(loaded);
        installations.end(out.id(), action.on());
        return metering.install(List.of(action.in(out))).getFirst();
    }
}
