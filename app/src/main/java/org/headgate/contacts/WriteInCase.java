package org.headgate.contacts;

import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/** Writes down what was found or done in a case. */
public record WriteInCase(
        CaseId caseFile, String words, @Nullable InteractionId interaction) implements Action<CaseId> {}
