package org.headgate.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the work in the inboxes is a record of its own, and the actions that keep the two the same. */
@Service
public class OwnWorks {
    private final WorkQueue queue;
    private final ObjectProvider<OwnWork> declared;
    private volatile @Nullable Map<String, OwnWork> byKind;

    OwnWorks(WorkQueue queue, ObjectProvider<OwnWork> declared) {
        this.queue = queue;
        this.declared = declared;
    }

    /** The kinds that are finished on their own pages only. */
    public Set<String> finishedElsewhere() {
        return kinds().values().stream()
                .filter(own -> own.finishing() == null)
                .map(OwnWork::kind)
                .collect(Collectors.toSet());
    }

    /** What finishes a piece of work. */
    @Transactional(readOnly = true)
    public Action<?> finishing(FinishWork wanted) {
        var work = known(wanted.work(), wanted.version());
        var words = wanted.outcome() == null ? "" : wanted.outcome();
        return work.flatMap(own(OwnWork::finishing))
                .<Action<?>>map(action -> action.apply(work.orElseThrow().reference(), words))
                .orElse(wanted);
    }

    /** What gives a piece of work to somebody else. */
    @Transactional(readOnly = true)
    public Action<?> handingOver(HandOverWork wanted) {
        var work = known(wanted.work(), wanted.version());
        return work.flatMap(own(OwnWork::handingOver))
                .<Action<?>>map(
                        action -> action.of(work.orElseThrow().reference(), wanted.to(), wanted.role(), wanted.words()))
                .orElse(wanted);
    }

    List<Reason> objections(FinishWork wanted) {
        return queue.about(wanted.work()).filter(this::isOwn).isEmpty()
                ? List.of()
                : List.of(Reason.of("work", "This is finished where it belongs, not in the inbox: open it."));
    }

    List<Reason> objections(HandOverWork wanted) {
        return queue.about(wanted.work()).flatMap(own(OwnWork::handingOver)).isEmpty()
                ? List.of()
                : List.of(Reason.of("work", "This is handed over where it belongs, not in the inbox: open it."));
    }

    /** Somebody may have changed the work since the page was made. */
    private Optional<WorkQueue.About> known(WorkId work, int version) {
        var about = queue.about(work).filter(this::isOwn);
        if (about.isPresent() && about.get().version() != version) throw new ChangedMeanwhile("This work");
        return about;
    }

    private boolean isOwn(WorkQueue.About work) {
        return kinds().containsKey(work.kind());
    }

    private <T> Function<WorkQueue.About, Optional<T>> own(Function<OwnWork, @Nullable T> part) {
        return work -> Optional.ofNullable(kinds().get(work.kind())).map(part);
    }

    private Map<String, OwnWork> kinds() {
        var known = byKind;
        if (known == null) {
            known = declared.stream().collect(Collectors.toMap(OwnWork::kind, Function.identity()));
            byKind = known;
        }
        return known;
    }
}
