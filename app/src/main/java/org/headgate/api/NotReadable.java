package org.headgate.api;

/** Something may not be read by this token, or not this way. */
class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReadable(String sentence) {
        super(sentence);
    }
}
