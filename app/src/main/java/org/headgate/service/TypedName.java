package org.headgate.service;

import java.util.regex.Pattern;

/**
 * A name as it was typed to look somebody up, taken apart for whoever turns out to be new: the family name is the last word, or
 * what stands before a comma. It is a beginning that a person sees and puts right.
 */
record TypedName(String given, String family) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static TypedName of(String typed) {
        var comma = typed.indexOf(',');
        if (comma >= 0) return new TypedName(plain(typed.substring(comma + 1)), plain(typed.substring(0, comma)));
        var name = plain(typed);
        var last = name.lastIndexOf(' ');
        return last < 0 ? new TypedName("", name) : new TypedName(name.substring(0, last), name.substring(last + 1));
    }

    /** The name of an organisation is one. */
    static TypedName ofOrganisation(String typed) {
        return new TypedName("", plain(typed));
    }

    String joined() {
        return given + "|" + family;
    }

    private static String plain(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ");
    }
}
