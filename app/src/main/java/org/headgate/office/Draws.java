package org.headgate.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which of the work that is looked at afterwards in samples is drawn: the same for a request whenever asked, and foreseen by nobody. */
@Component
class Draws {
    private static final int HUNDRED = 100;

    private final Secrets secrets;

    Draws(Secrets secrets) {
        this.secrets = secrets;
    }

    /** From 0 to 99. Whoever sends a request may choose its key, and so the office's own key is mixed in. */
    int of(UUID requestKey) {
        var sealed = secrets.seal(("sample " + requestKey).getBytes(StandardCharsets.US_ASCII));
        return Math.floorMod(ByteBuffer.wrap(sealed).getInt(), HUNDRED);
    }
}
