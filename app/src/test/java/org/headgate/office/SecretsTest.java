package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final String NEW_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void theKeyIsAFileThatOnlyItsOwnerReads(@TempDir Path data) throws Exception {
        new Secrets("", "", data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/office.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsHiddenOpensWithTheSameKeyOnly(@TempDir Path data, @TempDir Path elsewhere) {
        var hidden = new Secrets("", "", data).encrypt("219-09-9999");

        assertThat(new Secrets("", "", data).decrypt(hidden)).isEqualTo("219-09-9999");
        assertThatThrownBy(() -> new Secrets("", "", elsewhere).decrypt(hidden))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedCiphertextDoesNotOpen(@TempDir Path data) {
        var secrets = new Secrets("", "", data);
        var hidden = secrets.encrypt("219-09-9999");
        hidden[hidden.length - 1] ^= 1;

        assertThatThrownBy(() -> secrets.decrypt(hidden)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeyEncryptsAndTheOldOneStillDecrypts(@TempDir Path data) {
        var before = new Secrets("", "", data);
        var hidden = before.encrypt("219-09-9999");

        var after = new Secrets("", NEW_KEY, data);

        assertThat(after.decrypt(hidden)).isEqualTo("219-09-9999");
        assertThat(after.isOfBefore(hidden)).isTrue();
        assertThat(after.isOfBefore(after.encrypt("219-09-9999"))).isFalse();
        assertThat(after.seal(hidden)).isEqualTo(before.seal(hidden));
    }
}
