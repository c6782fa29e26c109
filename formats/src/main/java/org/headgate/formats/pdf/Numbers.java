package org.headgate.formats.pdf;

import java.util.Arrays;

/** A growing list of object numbers. */
final class Numbers {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
        numbers[size++] = number;
    }

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }

    /** The numbers from one index up to another as references. */
    Bytes references(int from, int until) {
        var out = new Bytes(12 * (until - from) + 2).one('[');
        for (var i = from; i < until; i++) out.reference(numbers[i]).one(' ');
        return out.one(']');
    }
}
