package org.headgate.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Where each object of a file lies. A batch of packed objects is one entry however many it holds, so that a print file of
 * millions of objects needs a few megabytes here.
 */
final class CrossReference {
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int PACKED = 2;
    /** Bytes of a row. */
    static final int WIDTH = 8;

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

    /**
     * The table, compressed: rows of a type, a place in five bytes and an index in two, each as its difference to the row
     * above (the "up" predictor of PNG), which of millions of rows leaves a few kilobytes.
     */
    byte[] compressed() throws IOException {
        if (!reserved.isEmpty()) throw new IllegalStateException("reserved and never written: " + reserved.keySet());
        var result = new ByteArrayOutputStream();
        try (var rows = new Rows(new DeflaterOutputStream(result, new Deflater(), 8_192))) {
            rows.add(FREE, 0, 0xFFFF);
            for (var entry = 0; entry < entries; entry++) {
                if (packed[entry] == 0) rows.add(PLAIN, places[entry], 0);
                for (var index = 0; index < packed[entry]; index++) rows.add(PACKED, places[entry], index);
            }
        }
        return result.toByteArray();
    }

    private void append(long place, int count) {
        if (entries == places.length) {
            places = Arrays.copyOf(places, 2 * entries);
            packed = Arrays.copyOf(packed, 2 * entries);
        }
        places[entries] = place;
        packed[entries++] = count;
    }

    private static final class Rows implements AutoCloseable {
        private static final int UP = 2;

        private final OutputStream out;
        private final byte[] line = new byte[WIDTH + 1];
        private byte[] row = new byte[WIDTH];
        private byte[] above = new byte[WIDTH];

        Rows(OutputStream out) {
            this.out = out;
        }

        void add(int type, long place, int index) throws IOException {
            row[0] = (byte) type;
            for (var i = 0; i < 5; i++) row[1 + i] = (byte) (place >> (32 - 8 * i));
            row[6] = (byte) (index >> 8);
            row[7] = (byte) index;
            line[0] = UP;
            for (var i = 0; i < WIDTH; i++) line[i + 1] = (byte) (row[i] - above[i]);
            out.write(line);
            var last = above;
            above = row;
            row = last;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
