package org.headgate.kernel;

/** The request makes no sense as it stands; the sentence tells the person what would be right. */
public class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Rejection(String sentence) {
        super(sentence);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
