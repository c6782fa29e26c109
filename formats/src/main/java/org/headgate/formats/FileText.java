package org.headgate.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file from outside: UTF-8 unless a byte order mark says UTF-16, the mark taken off. Bytes that are
 * not of the encoding become U+FFFD, which the readers report with its place.
 */
public final class FileText {
    /** What stands where the file's bytes were no character of its encoding. */
    public static final char UNREADABLE = '\uFFFD';

    private FileText() {}

    public static Reader of(InputStream in) {
        try {
            var bytes = new PushbackInputStream(in, 3);
            var head = bytes.readNBytes(3);
            var mark = markLength(head);
            bytes.unread(head, mark, head.length - mark);
            return new BufferedReader(new InputStreamReader(bytes, charset(head)), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return startsWith(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) return 3;
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
