package org.headgate.office;

/**
 * Where a request comes from, for the audit trail: set by the edge for the length of a request.
 *
 * @param channel page, api, file or command
 * @param address the network address, where there is one
 */
public record Origin(String channel, String address) {
    private static final ThreadLocal<Origin> NOW = new ThreadLocal<>();
    private static final Origin COMMAND = new Origin("command", "");

    /** What follows on this thread comes from here, until it is closed. */
    public Since begin() {
        var before = NOW.get();
        NOW.set(this);
        return () -> {
            if (before == null) NOW.remove();
            else NOW.set(before);
        };
    }

    /** Ends what {@link #begin} began. */
    public interface Since extends AutoCloseable {
        @Override
        void close();
    }

    /** Where what this thread does comes from. */
    public static Origin now() {
        var origin = NOW.get();
        return origin == null ? COMMAND : origin;
    }

    @Override
    public String toString() {
        return address.isEmpty() ? channel : channel + " " + address;
    }
}
