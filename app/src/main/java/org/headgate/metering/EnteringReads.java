package org.headgate.metering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class EnteringReads implements ActionHandler<EnterReads, List<EnteredRead>> {
    private final Installations installations;
    private final ReadLoading loading;
    private final Reads reads;
    private final ReadReplacement replacement;

    EnteringReads(Installations installations, ReadLoading loading, Reads reads, ReadReplacement replacement) {
        this.installations = installations;
        this.loading = loading;
        this.reads = reads;
        this.replacement = replacement;
    }

    @Override
    public Class<EnterReads> action() {
        return EnterReads.class;
    }

    @Override
    public Level needs() {
        return Level.TRAINEE;
    }

    @Override
    public Task task() {
        return Task.READS;
    }

    @Override
    public List<EnteredRead> perform(EnterReads action, Person by) {
        var meters = new HashMap<InstallationId, InstalledMeter>();
        for (var meter : installations.these(
                action.entries().stream().map(EnterReads.Entry::installation).toList()))
            meters.put(new InstallationId(meter.id()), meter);
        var lines = new ArrayList<ReadLine>();
        for (var entry : action.entries()) {
            var meter = meters.get(entry.installation());
            if (meter == null || !meter.inPlaceOn(action.readOn()))
                throw new Rejection(
                        "Installation %d was not in place on %s.",
                        entry.installation().value(), action.readOn());
            lines.add(ReadLine.entered(lines.size() + 1, meter, action.readOn(), entry.register(), entry.code()));
        }
        var origin = ReadOrigin.person("entered", by, "");
        takeBackEarlierEntries(loading.begin(origin, meters.values(), lines), action, meters, by);
        var loaded = loading.begin(origin, meters.values(), lines);
        var entered = new ArrayList<EnteredRead>();
        for (var i = 0; i < lines.size(); i++) {
            var meter = meters.get(action.entries().get(i).installation());
            if (meter != null) entered.add(loaded.take(lines.get(i), meter));
        }
        loading.write(loaded);
        return entered;
    }

    /** A figure typed again for the same day is a typing error put right. */
    private void takeBackEarlierEntries(
            LoadedReads known, EnterReads action, Map<InstallationId, InstalledMeter> meters, Person by) {
        for (var entry : action.entries()) {
            var meter = meters.get(entry.installation());
            var register = entry.register();
            if (meter == null || register == null) continue;
            var there = known.history(meter).on(action.readOn());
            if (there.isPresent() && there.get().register().compareTo(register) != 0)
                replacement.setAside(
                        reads.require(new ReadId(there.get().id())), ReadState.REPLACED, ReadDecision.typedAgain(by));
        }
    }
}
