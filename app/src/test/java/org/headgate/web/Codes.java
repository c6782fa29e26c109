package org.headgate.web;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, as far as a test needs one. */
final class Codes {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    static String of(String secret) throws Exception {
        var bits = new StringBuilder();
        for (char letter : secret.toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(BASE_32.indexOf(letter)))
                    .replace(' ', '0'));
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
        var hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(InstantSource.system().instant().getEpochSecond() / 30)
                .array());
        int offset = hash[19] & 0xf;
        return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff) % 1_000_000);
    }
}
