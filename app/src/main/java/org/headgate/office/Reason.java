package org.headgate.office;

/** Why something was refused: a sentence for the person, and the rule or citation it rests on. */
public record Reason(String sentence, String citation) {}
