package org.headgate.formats;

import java.util.ArrayList;
import java.util.List;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;

/**
 * Gathers what is wrong with one file, in the order found. The first {@value #KEPT} are kept with their places, the rest
 * are counted: a garbage file of a million lines is refused with a list a person can read.
 */
public final class Problems {
    public static final int KEPT = 1000;

    private final String file;
    private final List<Problem> kept = new ArrayList<>();
    private long found;

    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** A problem of the file as a whole. */
    public void add(String message) {
        add(0, 0, "", message);
    }

    public void add(int line, String field, String message) {
        add(line, 0, field, message);
    }

    /** Lines and columns count from 1; 0 where there is none to name. */
    public void add(int line, int column, String field, String message) {
        found++;
        if (kept.size() < KEPT) kept.add(new Problem(file, line, column, field, message));
    }

    public boolean none() {
        return found == 0;
    }

    /** How many were found, kept or not. */
    public long found() {
        return found;
    }

    public List<Problem> list() {
        if (found <= KEPT) return List.copyOf(kept);
        var all = new ArrayList<>(kept);
        all.add(Problem.at(
                file,
                0,
                "",
                "%,d more problems; correct the first ones and read the file again".formatted(found - KEPT)));
        return List.copyOf(all);
    }

    /** The value when nothing was found, else everything that was. */
    public <T> Parsed<T> orGood(T value) {
        return none() ? new Parsed.Good<>(value) : new Parsed.Bad<>(list());
    }
}
