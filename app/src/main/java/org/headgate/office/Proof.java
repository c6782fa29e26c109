package org.headgate.office;

import java.util.List;

/** Something that must always hold; {@code headgate doctor} asks every module for its proofs. */
public interface Proof {
    /** What is proved, in one line. */
    String claim();

    /** What is wrong, a sentence each with the numbers; nothing, when the claim holds. */
    List<String> problems();
}
