package org.headgate.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The office's key: it seals the audit trail and encrypts sensitive fields (AES-256-GCM). It is never in the database: it comes from
 * {@code HEADGATE_KEY} (32 bytes in Base64, the same for all processes on one database), else from {@code keys/office.key}
 * in the data directory, which is made at the first start.
 *
 * <p>Fields can be given another key: the first of {@code HEADGATE_FIELD_KEYS} encrypts, all of them and the office's own
 * decrypt, for every ciphertext begins with the mark of its key. The seals of the trail stay with the office's key.
 */
@Component
public class Secrets {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec sealing;
    private final List<FieldKey> fieldKeys;

    Secrets(
            @Value("${HEADGATE_KEY:}") String given,
            @Value("${HEADGATE_FIELD_KEYS:}") String fields,
            @Value("${headgate.data}") Path data) {
        var key = given.isBlank() ? kept(data.resolve("keys/office.key")) : decoded(given, "HEADGATE_KEY");
        sealing = derived(key, "seal");
        var keys = new ArrayList<FieldKey>();
        for (var field : fields.split("[,\\s]+", -1))
            if (!field.isEmpty()) keys.add(FieldKey.of(decoded(field, "HEADGATE_FIELD_KEYS")));
        keys.add(FieldKey.of(key));
        fieldKeys = List.copyOf(keys);
    }

    /** A keyed hash (HMAC-SHA256): only somebody with the key can make it. */
    public byte[] seal(byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(sealing);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts a text; the mark of the key and the nonce stand before the ciphertext. */
    public byte[] encrypt(String text) {
        try {
            var key = fieldKeys.getFirst();
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(MARK_BYTES + NONCE_BYTES + sealed.length)
                    .putInt(key.mark())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #encrypt} hid; a text of another key, or one that was changed, is our bug or somebody's attack. */
    public String decrypt(byte[] whole) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            int from = MARK_BYTES + NONCE_BYTES;
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    keyOf(whole).key(),
                    new GCMParameterSpec(TAG_BITS, whole, MARK_BYTES, NONCE_BYTES));
            return new String(cipher.doFinal(whole, from, whole.length - from), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed field does not open with this office's key", e);
        }
    }

    /** Whether a text was encrypted with a key of before: encrypting it again moves it to the one of now. */
    public boolean isOfBefore(byte[] whole) {
        return ByteBuffer.wrap(whole).getInt() != fieldKeys.getFirst().mark();
    }

    private FieldKey keyOf(byte[] whole) {
        int mark = ByteBuffer.wrap(whole).getInt();
        return fieldKeys.stream()
                .filter(key -> key.mark() == mark)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("a sealed field is of a key that this office does not have"));
    }

    /** @param mark tells whose key a ciphertext needs, and nothing about the key */
    private record FieldKey(int mark, SecretKeySpec key) {
        static FieldKey of(byte[] key) {
            return new FieldKey(
                    ByteBuffer.wrap(derived(key, "mark").getEncoded()).getInt(), derived(key, "fields"));
        }
    }

    private static SecretKeySpec derived(byte[] key, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return decoded(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        if (directory != null) Files.createDirectories(directory);
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        var draft = Files.createTempFile(
                directory,
                "office",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(key));
        try {
            // A link, not a move: of two processes that start at once, the first one's key stays.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // another process made it
        } finally {
            Files.delete(draft);
        }
    }

    private static byte[] decoded(String text, String where) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the key in %s is not Base64".formatted(where), e);
        }
        if (key.length != KEY_BYTES)
            throw new IllegalStateException(
                    "the key in %s has %d bytes, and should have %d".formatted(where, key.length, KEY_BYTES));
        return key;
    }
}
