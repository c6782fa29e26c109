package org.headgate.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.kernel.Rejection;

/** Tells what a file is from its bytes. Its name says nothing, except that a text is a table of commas. */
final class TypeByContent {
    private static final int LOOKED_AT = 1024;
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<svg", "<?xml", "<script");

    private TypeByContent() {}

    static ContentType of(byte[] bytes, String fileName) {
        if (bytes.length == 0) throw new Rejection("%s is empty.", fileName);
        return byItsMark(bytes)
                .or(() -> text(bytes, fileName))
                .orElseThrow(() -> new Rejection(
                        "%s is none of PDF, PNG, JPEG, TIFF, plain text or CSV, whatever its name says. Save or print it as PDF and send that.",
                        fileName));
    }

    private static Optional<ContentType> byItsMark(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return Optional.of(ContentType.PNG);
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) return Optional.of(ContentType.JPEG);
        if (begins(bytes, 'I', 'I', 0x2A, 0) || begins(bytes, 'M', 'M', 0, 0x2A)) return Optional.of(ContentType.TIFF);
        // Scanners and mail gateways put a few bytes before the header, and every reader looks further for it.
        var head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? Optional.of(ContentType.PDF) : Optional.empty();
    }

    private static Optional<ContentType> text(byte[] bytes, String fileName) {
        var text = decoded(bytes);
        if (text.isEmpty() || text.get().chars().anyMatch(TypeByContent::isNoText)) return Optional.empty();
        var head = text.get()
                .substring(0, Math.min(text.get().length(), LOOKED_AT))
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(head::startsWith)) return Optional.empty();
        return Optional.of(fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? ContentType.CSV : ContentType.TEXT);
    }

    /** The text of UTF-8 bytes, or of Windows-1252, which older office programs still write. */
    static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            var latin = new String(bytes, java.nio.charset.Charset.forName("windows-1252"));
            return latin.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(latin);
        }
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        var head = Arrays.copyOf(bytes, mark.length);
        for (int i = 0; i < mark.length; i++) if (head[i] != (byte) mark[i]) return false;
        return true;
    }
}
