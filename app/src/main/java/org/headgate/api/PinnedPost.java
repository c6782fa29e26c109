package org.headgate.api;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to the very address that was checked. A client that looks the name up once more could be sent somewhere else by then: its
 * owner answers the first time with a public address and the second time with one of ours. The certificate still has to be that
 * of the name.
 */
final class PinnedPost {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");

    private PinnedPost() {}

    /** The status of the answer; what else is in it is not read. */
    static int send(URI uri, InetAddress address, Map<String, String> headers, String body) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port(uri)), (int) TO_CONNECT.toMillis());
            plain.setSoTimeout((int) PATIENCE.toMillis());
            try (var socket = uri.getScheme().equalsIgnoreCase("https") ? secured(plain, uri) : plain) {
                write(socket, uri, headers, body.getBytes(StandardCharsets.UTF_8));
                return status(new BufferedInputStream(socket.getInputStream()), deadline);
            }
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) return uri.getPort();
        return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private static Socket secured(Socket plain, URI uri) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
        var checks = socket.getSSLParameters();
        checks.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(checks);
        socket.startHandshake();
        return socket;
    }

    private static void write(Socket socket, URI uri, Map<String, String> headers, byte[] body) throws IOException {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var head = new StringBuilder("POST ").append(path);
        if (uri.getRawQuery() != null) head.append('?').append(uri.getRawQuery());
        head.append(" HTTP/1.1\r\nHost: ").append(uri.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        var out = new BufferedOutputStream(socket.getOutputStream());
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private static int status(InputStream in, long deadline) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) throw new IOException("no answer of a web service");
            if (System.nanoTime() > deadline) throw new SocketTimeoutException("the answer took too long");
            line.append((char) next);
        }
        var status = STATUS.matcher(line.toString().strip());
        if (!status.matches()) throw new IOException("no answer of a web service");
        return Integer.parseInt(status.group(1));
    }
}
