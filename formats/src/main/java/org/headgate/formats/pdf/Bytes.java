package org.headgate.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing run of bytes in the syntax of PDF: names and numbers as text, strings escaped. */
final class Bytes {
    private byte[] bytes;
    private int length;

    Bytes(int expected) {
        bytes = new byte[expected];
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    Bytes add(byte[] source, int from, int count) {
        room(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
        return this;
    }

    Bytes add(Bytes other) {
        return add(other.bytes, 0, other.length);
    }

    Bytes one(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Characters below 256, one byte each. */
    @SuppressWarnings("deprecation") // the only copy from a string that makes no second array; exact for Latin-1
    Bytes text(String latin) {
        var count = latin.length();
        room(count);
        latin.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    Bytes number(long value) {
        if (value < 0) {
            one('-');
            value = -value;
        }
        room(20);
        var digits = 1;
        for (var rest = value; rest >= 10; rest /= 10) digits++;
        for (var at = length + digits - 1; at >= length; at--, value /= 10) bytes[at] = (byte) ('0' + value % 10);
        length += digits;
        return this;
    }

    /** A length in points with at most two decimals, then a space. */
    Bytes points(double value) {
        var hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            one('-');
            hundredths = -hundredths;
        }
        number(hundredths / 100);
        var rest = (int) (hundredths % 100);
        if (rest != 0) {
            one('.').one('0' + rest / 10);
            if (rest % 10 != 0) one('0' + rest % 10);
        }
        return one(' ');
    }

    Bytes reference(int object) {
        return number(object).text(" 0 R");
    }

    /** One byte inside a literal string. */
    Bytes inString(int value) {
        return switch (value) {
            case '(', ')', '\\' -> one('\\').one(value);
            case '\r' -> text("\\r");
            default -> one(value);
        };
    }

    /** A string that people read: plain where ASCII holds it, else UTF-16. */
    Bytes string(String text) {
        one('(');
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) text.chars().forEach(this::inString);
        else {
            inString(0xFE).inString(0xFF);
            for (var unit : text.getBytes(StandardCharsets.UTF_16BE)) inString(unit & 0xFF);
        }
        return one(')');
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
}
