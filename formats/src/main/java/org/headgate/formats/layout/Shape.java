package org.headgate.formats.layout;

/** What the lines of a layout are like. */
public sealed interface Shape {
    /**
     * Lines of this many characters.
     *
     * @param blanksLeftOff whether the sender leaves blanks at the end of a line off; a line cut off is then not noticed
     * @param asciiOnly whether letters are written without accents, for handhelds that know no others
     */
    record Fixed(int length, boolean blanksLeftOff, boolean asciiOnly) implements Shape {}

    /** Lines of separated fields, with or without a first line that names them. */
    record Csv(char separator, boolean header) implements Shape {}
}
