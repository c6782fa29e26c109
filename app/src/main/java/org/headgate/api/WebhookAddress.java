package org.headgate.api;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.headgate.kernel.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether we may call an address: only over https, and never into our own network, where services trust whoever asks. A district
 * whose systems live there allows it with {@code headgate.webhooks.private-addresses=true}; then loopback may be plain http.
 */
@Component
class WebhookAddress {
    private final boolean privateAllowed;
    private final Names names;

    @Autowired
    WebhookAddress(@Value("${headgate.webhooks.private-addresses:false}") boolean privateAllowed) {
        this(privateAllowed, InetAddress::getAllByName);
    }

    WebhookAddress(boolean privateAllowed, Names names) {
        this.privateAllowed = privateAllowed;
        this.names = names;
    }

    /** What a name stands for now. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** A web address with what its name stood for when it was checked: who connects, connects there. */
    record Checked(URI uri, InetAddress address) {}

    /** The address, when its name stands for nothing of ours now. */
    URI checked(String text) {
        return reached(text).uri();
    }

    Checked reached(String text) {
        var uri = parsed(text);
        var addresses = resolved(uri.getHost());
        var loopback = Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress);
        if (!uri.getScheme().equalsIgnoreCase("https") && !(privateAllowed && loopback))
            throw new Rejection("A webhook goes to an https address.");
        if (!privateAllowed && Arrays.stream(addresses).anyMatch(WebhookAddress::isOurs))
            throw new Rejection(
                    "%s is an address within a private network, and webhooks do not go there.", uri.getHost());
        return new Checked(uri, addresses[0]);
    }

    private static URI parsed(String text) {
        try {
            var uri = new URI(text.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http")))
                throw new Rejection(
                        "\"%s\" is no address of a web service, such as https://example.com/headgate.", text);
            if (uri.getUserInfo() != null)
                throw new Rejection("An address carries no password: webhooks are signed instead.");
            return uri;
        } catch (URISyntaxException _) {
            throw new Rejection("\"%s\" is no address of a web service, such as https://example.com/headgate.", text);
        }
    }

    private InetAddress[] resolved(String host) {
        try {
            return names.addressesOf(host);
        } catch (UnknownHostException _) {
            throw new Rejection("Nobody is known under the name %s.", host);
        }
    }

    static boolean isOurs(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        var bytes = address.getAddress();
        if (address instanceof Inet6Address) return isOurs(bytes);
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        // RFC 6598 shared addresses, benchmarking networks, "this network" and what is reserved
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xC0) == 64)
                || (first == 198 && (second & 0xFE) == 18);
    }

    /** Unique local addresses (fc00::/7), and IPv4 in disguise (64:ff9b::/96, 2002::/16). */
    private static boolean isOurs(byte[] bytes) {
        if ((bytes[0] & 0xFE) == 0xFC) return true;
        var nat = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        var sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return nat || sixToFour;
    }
}
