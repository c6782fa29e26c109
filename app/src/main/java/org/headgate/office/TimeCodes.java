package org.headgate.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator app: RFC 6238, six digits, SHA-1, a new one every 30 seconds, which is what all apps know. */
final class TimeCodes {
    static final int DIGITS = 6;
    static final int SECRET_BYTES = 20;
    private static final int SECONDS = 30;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private TimeCodes() {}

    /** The step whose code this is: the one of now, or a neighbour for clocks that differ, and none up to {@code last}. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now, long last) {
        var typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = step(now);
        var found = OptionalLong.empty();
        for (long near = step - 1; near <= step + 1; near++) {
            var expected = code(secret, near, DIGITS).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(expected, typed) && near > last) found = OptionalLong.of(near);
        }
        return found;
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** RFC 4226, section 5.3: four bytes of the hash, from where its last half byte says, as decimal digits. */
    static String code(byte[] secret, long step, int digits) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        var all = "%010d".formatted(number);
        return all.substring(all.length() - digits);
    }

    /** RFC 4648, without padding, as apps expect a secret. */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : secret) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                text.append(BASE_32.charAt((held >> (bits - 5)) & 31));
                bits -= 5;
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(BASE_32.charAt((held << (5 - bits)) & 31));
        return text.toString();
    }

    static byte[] fromBase32(String text) {
        var letters = text.replaceAll("[\\s=-]", "").toUpperCase(Locale.ROOT);
        var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = BASE_32.indexOf(letters.charAt(i));
            if (value < 0) throw new IllegalArgumentException("not Base32");
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8) {
                bytes.put((byte) (held >> (bits - 8)));
                bits -= 8;
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
