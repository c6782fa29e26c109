package org.headgate.office;

import org.headgate.office.SuggestionCard.Answer;

/** Answers a suggestion. */
public record AnswerSuggestion(long suggestion, Answer answer, String words) implements Action<Long> {}
