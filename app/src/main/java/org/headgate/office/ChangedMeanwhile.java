package org.headgate.office;

import java.time.Instant;
import java.time.LocalDate;
import org.headgate.kernel.Rejection;

/**
 * Somebody else changed what a form was made from: nothing was saved over, and the sentence says who changed it and when. Where
 * the module does not know who, the office says it by its trail.
 */
public class ChangedMeanwhile extends Rejection {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final boolean told;

    /**
     * @param what what was changed, as in "the mailing address"
     * @param who who changed it
     */
    public ChangedMeanwhile(String what, String who, Instant when) {
        this(what, who, (Object) when);
    }

    /** As above, where only the day is known. */
    public ChangedMeanwhile(String what, String who, LocalDate when) {
        this(what, who, (Object) when);
    }

    private ChangedMeanwhile(String what, String who, Object when) {
        super(
                "%s was changed by %s (%s) after you opened it. Nothing was saved over it: look at what it is now.",
                what, who, when);
        this.what = what;
        this.told = true;
    }

    public ChangedMeanwhile(String what) {
        super("%s was changed after you opened it. Nothing was saved over it: look at what it is now.", what);
        this.what = what;
        this.told = false;
    }

    /** The same, once it is known who did it. */
    ChangedMeanwhile by(Audit.LastChange last) {
        return told ? this : new ChangedMeanwhile(what, last.who(), last.at());
    }
}
