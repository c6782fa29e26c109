package org.headgate.formats.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** The objects of a PDF 1.7 file, written to the stream as they come: plain, streams, and batches packed together. */
final class ObjectWriter {
    private static final byte[] HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final CrossReference places = new CrossReference();
    private final Deflater deflater;
    private final MessageDigest digest;
    private final Bytes line = new Bytes(200);
    private final Bytes batchIndex = new Bytes(2_000);
    private final Bytes batch = new Bytes(32_000);
    private byte[] deflated = new byte[32_000];
    private int batched;
    private long offset;

    ObjectWriter(OutputStream out, int compression) throws IOException {
        this.out = out;
        deflater = new Deflater(compression);
        try {
            digest = MessageDigest.getInstance("MD5"); // names the file, protects nothing
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
        write(HEADER, HEADER.length);
    }

    /** How many objects the file has so far. */
    int objects() {
        return places.next();
    }

    /** A number for an object that is written later. */
    int reserve() {
        return places.reserve();
    }

    /** Writes an object whose number was reserved. */
    void object(int number, Bytes body) throws IOException {
        places.resolve(number, offset);
        line.clear();
        write(line.number(number).text(" 0 obj\n").add(body).text("\nendobj\n"));
    }

    int object(Bytes body) throws IOException {
        var number = reserve();
        object(number, body);
        return number;
    }

    /** Writes a compressed stream under a reserved number; {@code entries} are further entries of its dictionary. */
    void stream(int number, String entries, byte[] data, int length) throws IOException {
        var size = deflate(data, length);
        streamHead(number, entries + "/Filter/FlateDecode", size);
        write(deflated, size);
        streamEnd();
    }

    int stream(String entries, Bytes data) throws IOException {
        var number = reserve();
        stream(number, entries, data.array(), data.length());
        return number;
    }

    /** Writes a stream as it is, for readers that look into files without unpacking them. */
    int openStream(String entries, byte[] data) throws IOException {
        var number = reserve();
        streamHead(number, entries, data.length);
        write(data, data.length);
        streamEnd();
        return number;
    }

    /** The number of the first object of the batch that begins now; the next ones follow one by one. */
    int beginBatch() {
        batchIndex.clear();
        batch.clear();
        batched = 0;
        return places.next() + 1;
    }

    /** Where the next object of the batch is to be written. */
    Bytes batched() {
        var number = places.next() + 1 + batched++;
        batchIndex.number(number).one(' ').number(batch.length()).one(' ');
        return batch;
    }

    void endBatch() throws IOException {
        var first = batchIndex.length();
        batchIndex.add(batch);
        var stream = stream("/Type/ObjStm/N " + batched + "/First " + first, batchIndex);
        places.packed(stream, batched);
    }

    /** Ends the file with its cross-reference stream. */
    void end(int catalog, int information) throws IOException {
        var start = offset;
        var number = places.reserve();
        places.resolve(number, offset);
        var rows = places.compressed();
        var id = HexFormat.of().formatHex(digest.digest());
        line.clear();
        write(line.number(number)
                .text(" 0 obj\n<</Type/XRef/Size ")
                .number(places.next())
                .text("/W[1 5 2]/Root ")
                .reference(catalog)
                .text("/Info ")
                .reference(information)
                .text("/ID[<" + id + "><" + id + ">]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ")
                .number(CrossReference.WIDTH)
                .text(">>/Length ")
                .number(rows.length)
                .text(">>stream\n"));
        write(rows, rows.length);
        line.clear();
        write(line.text("\nendstream\nendobj\nstartxref\n").number(start).text("\n%%EOF\n"));
        deflater.end();
        out.flush();
    }

    private void streamHead(int number, String entries, int size) throws IOException {
        places.resolve(number, offset);
        line.clear();
        write(line.number(number)
                .text(" 0 obj\n<<")
                .text(entries)
                .text("/Length ")
                .number(size)
                .text(">>stream\n"));
    }

    private void streamEnd() throws IOException {
        line.clear();
        write(line.text("\nendstream\nendobj\n"));
    }

    private int deflate(byte[] data, int length) {
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        var size = 0;
        while (!deflater.finished()) {
            if (size == deflated.length) deflated = Arrays.copyOf(deflated, 2 * size);
            size += deflater.deflate(deflated, size, deflated.length - size);
        }
        return size;
    }

    private void write(Bytes bytes) throws IOException {
        write(bytes.array(), bytes.length());
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        digest.update(bytes, 0, length);
        offset += length;
    }
}
