package org.headgate.contacts;

import java.util.List;
import org.headgate.office.Action;

/** Says which steps of a script were walked through with a customer, and whether the text was prepared for them. */
public record WalkScript(
        InteractionId interaction, String article, int number, List<Integer> steps, boolean sent, String words)
        implements Action<InteractionId> {}
