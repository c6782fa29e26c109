package org.headgate.formats.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where each object of a file lies. A batch of packed objects is one entry however many it holds, so that a print file of
 * millions of objects needs a few megabytes here.
 */
final class CrossReference {
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int PACKED = 2;
    private static final int ROW = 8;

    private long[] places = new long[64];
    private int[] packed = new int[64];
    private int entries;
    private int objects = 1;
    private final Map<Integer, Integer> reserved = new HashMap<>();

    /** The number that the next object gets. */
    int next() {
        return objects;
    }

    int plain(long offset) {
        append(offset, 0);
        return objects++;
    }

    int reserve() {
        reserved.put(objects, entries);
        return plain(0);
    }

    void resolve(int object, long offset) {
        var entry = reserved.remove(object);
        if (entry == null) throw new IllegalStateException("object " + object + " was not reserved");
        places[entry] = offset;
    }

    void packed(int stream, int count) {
        append(stream, count);
        objects += count;
    }

    /** The table as rows of a type, a place in five bytes and an index in two. */
    byte[] rows() {
        if (!reserved.isEmpty()) throw new IllegalStateException("reserved and never written: " + reserved.keySet());
        var rows = new Bytes(ROW * objects);
        row(rows, FREE, 0, 0xFFFF);
        for (var entry = 0; entry < entries; entry++) {
            if (packed[entry] == 0) row(rows, PLAIN, places[entry], 0);
            for (var index = 0; index < packed[entry]; index++) row(rows, PACKED, places[entry], index);
        }
        return Arrays.copyOf(rows.array(), rows.length());
    }

    private void append(long place, int count) {
        if (entries == places.length) {
            places = Arrays.copyOf(places, 2 * entries);
            packed = Arrays.copyOf(packed, 2 * entries);
        }
        places[entries] = place;
        packed[entries++] = count;
    }

    private static void row(Bytes rows, int type, long place, int index) {
        rows.one(type);
        for (var shift = 32; shift >= 0; shift -= 8) rows.one((int) (place >> shift));
        rows.one(index >> 8).one(index);
    }
}
