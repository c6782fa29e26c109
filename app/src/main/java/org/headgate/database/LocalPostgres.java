package org.headgate.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A durable PostgreSQL in one directory: started if nobody runs it, adopted if somebody does, stopped by the last user.
 * It survives {@code kill -9} of this JVM (the next one adopts it) and of the server (the next start recovers).
 */
@SuppressWarnings("try") // close may be interrupted
public final class LocalPostgres implements AutoCloseable {
    /** The server's version in the class path; a change unpacks the new one beside the old. */
    private static final String VERSION = "18.6.0";

    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
            + " -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC -c shared_buffers=256MB"
            // A bill run writes gigabytes in a minute: fewer checkpoints, so fewer pages are logged whole.
            + " -c max_wal_size=4GB -c checkpoint_timeout=15min -c jit=off";

    private final Path home;
    private final Path data;
    private final Path bin;
    private final List<String> unprivileged;
    private final FileChannel users;
    private final FileLock using;
    private final int port;

    public LocalPostgres(Path directory, int preferredPort) throws IOException, InterruptedException {
        home = Files.createDirectories(directory).toRealPath();
        data = home.resolve("data");
        bin = home.resolve("server-" + VERSION + "/bin");
        users = open("users.lock");
        try (var starting = open("start.lock");
                var _ = starting.lock()) {
            unprivileged = unprivileged();
            if (!Files.exists(bin)) PostgresArchive.unpack(home, home.resolve("server-" + VERSION));
            if (!Files.exists(data)) create();
            port = run(preferredPort);
            new DatabaseOwner(jdbcUrl(), DatabaseOwner.PROGRAM).makeRole(programPassword());
            using = users.lock(0, Long.MAX_VALUE, true);
        }
    }

    /** A connection as the owner of everything. */
    public String jdbcUrl() throws IOException {
        return url("postgres", Files.readString(home.resolve("password")).strip());
    }

    /** A connection as the role that the program works as, which owns nothing. */
    public String programUrl() throws IOException {
        return url(DatabaseOwner.PROGRAM, programPassword());
    }

    private String url(String role, String password) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s".formatted(port, role, password);
    }

    /** Made the first time, under the start lock. */
    private String programPassword() throws IOException {
        var file = home.resolve("program-password");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file).strip();
    }

    /** Stops the server, unless another process still uses it. */
    @Override
    public void close() throws IOException, InterruptedException {
        try (var starting = open("start.lock");
                var _ = starting.lock()) {
            using.release();
            if (users.tryLock() != null) run(unprivileged, bin + "/pg_ctl", "-D", data, "stop", "-m", "fast", "-t", 80);
            users.close();
        }
    }

    private FileChannel open(String lock) throws IOException {
        return FileChannel.open(
                home.resolve(lock), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** PostgreSQL refuses root and users without a name: the prefix that runs a command as somebody it takes. */
    private List<String> unprivileged() throws IOException, InterruptedException {
        var tries = new ArrayList<List<String>>();
        if (run(List.of(), "sh", "-c", "test $(id -u) = 0")) {
            if (Files.getAttribute(home, "unix:uid").equals(0)) run(List.of(), "chown", "nobody:nogroup", home);
            var uid = Files.getAttribute(home, "unix:uid");
            var gid = Files.getAttribute(home, "unix:gid");
            tries.add(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        } else tries.add(List.of());
        tries.add(List.of("unshare", "-U")); // needs user namespaces, works below /root
        for (var prefix : tries) {
            if (prefix.contains("-U")) run(List.of(), "sh", "-c", "test $(id -u) != 0 || chown 0:0 \"$0\"", home);
            if (run(prefix, "sh", "-c", "id -un && test -w \"$0\"", home)) return prefix;
        }
        throw new IOException("no way to run PostgreSQL unprivileged in " + home + ": give it to a named user");
    }

    /** Renamed when whole, so that a killed initdb leaves no half database. */
    private void create() throws IOException, InterruptedException {
        var fresh = home.resolve("data.new");
        var make = """
            set -e; umask 077; rm -rf "$2"; echo "$3" > "$4"
            "$1/initdb" -D "$2" -U postgres --auth=scram-sha-256 --pwfile="$4" --encoding=UTF8 \
              --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8""";
        if (!run(unprivileged, "sh", "-c", make, "sh", bin, fresh, UUID.randomUUID(), home.resolve("password")))
            throw new IOException("initdb failed, see " + home.resolve("commands.log"));
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Adopts the server that runs on this directory, or starts one. */
    private int run(int preferredPort) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        for (var failures = 0; System.nanoTime() < deadline && failures < 100; Thread.sleep(100)) {
            var alive = postmaster();
            if (alive.size() > 7 && alive.get(7).startsWith("ready"))
                return Integer.parseInt(alive.get(3).strip());
            if (alive.isEmpty()) {
                Files.deleteIfExists(data.resolve("postmaster.pid")); // stale: its pid may be a stranger's by now
                var options = "-p " + free(preferredPort) + " " + SETTINGS;
                var log = home.resolve("postgres.log"); // fails while a killed server's children hold its memory
                if (!run(unprivileged, bin + "/pg_ctl", "-D", data, "start", "-t", 590, "-l", log, "-o", options))
                    failures++;
            }
        }
        throw new IOException("PostgreSQL is not ready, see " + home.resolve("postgres.log"));
    }

    /** The pid file of the server that is alive on this directory, or nothing. */
    private List<String> postmaster() throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return Path.of("/proc", lines.getFirst(), "cwd").toRealPath().equals(data) ? lines : List.of();
        } catch (NoSuchFileException | NoSuchElementException _) {
            return List.of();
        }
    }

    private static int free(int preferred) throws IOException {
        try (var socket = new ServerSocket(preferred, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException _) {
            return free(0);
        }
    }

    private boolean run(List<String> prefix, Object... command) throws IOException, InterruptedException {
        var all = new ArrayList<>(prefix);
        for (var word : command) all.add(word.toString());
        var log = ProcessBuilder.Redirect.appendTo(home.resolve("commands.log").toFile());
        var builder = new ProcessBuilder(all).directory(home.toFile()).redirectErrorStream(true);
        return builder.redirectOutput(log).start().waitFor() == 0;
    }
}
