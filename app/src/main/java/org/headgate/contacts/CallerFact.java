package org.headgate.contacts;

/**
 * What the office knows of a customer that a caller may be asked.
 *
 * @param value never shown while a caller is verified: what the caller says is compared with it
 */
public record CallerFact(CallerFactor factor, String value) {
    /** What the person who asks may see of it: enough to recognise a slip of the tongue, too little to give it away. */
    public String masked() {
        return switch (factor) {
            case NAME, ADDRESS -> maskedWords();
            case LAST_PAYMENT -> "•••." + value.substring(Math.max(0, value.length() - 2));
            case PHONE_ENDING, ID_ENDING -> "•••" + value.substring(Math.max(0, value.length() - 1));
        };
    }

    private String maskedWords() {
        return value.replaceAll("(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}]", "•");
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "CallerFact[%s, %s]".formatted(factor, masked());
    }
}
