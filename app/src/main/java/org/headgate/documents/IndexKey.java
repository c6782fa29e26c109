package org.headgate.documents;

import org.headgate.kernel.Rejection;

/** What else a document is found by: the number of a parcel, permit, case or order, and what kind of number it is. */
public record IndexKey(String name, String value) {
    private static final int LONGEST = 80;

    public IndexKey {
        name = name.strip();
        value = value.strip();
        if (name.isEmpty() || value.isEmpty())
            throw new Rejection("A key has a name and a value, as in Permit: B-2026-114.");
        if (name.length() > LONGEST || value.length() > LONGEST)
            throw new Rejection("A key has at most %s characters.", LONGEST);
    }
}
