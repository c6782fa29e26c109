package org.headgate.api;

import java.util.List;
import org.headgate.office.ActionKind;
import org.headgate.office.Level;

/** An action as the page about the API shows it. */
public record ActionSheet(
        String name,
        String words,
        String task,
        Level needs,
        boolean reviewable,
        boolean twoPeople,
        List<Shapes.Part> parts) {
    static ActionSheet of(ActionKind kind) {
        return new ActionSheet(
                kind.name(),
                OpenApi.words(kind.name()),
                kind.task().name(),
                kind.needs(),
                kind.reviewable(),
                kind.twoPeople(),
                Shapes.parts(kind.action()));
    }
}
