package io.github.fakemobileconnect.internal.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place on this machine's loopback interface where an application listens.
 *
 * @param socket where it listens
 * @param base the path that stands before every target; empty for none
 */
public record Loopback(InetSocketAddress socket, String base) {
    private static final int HIGHEST_PORT = 65_535;
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern LITERAL = Pattern.compile("127(?:\\." + OCTET + "){3}|\\[::1]");

    /**
     * The place that is written, as in {@code http://127.0.0.1:8080/app}.
     *
     * @throws IllegalArgumentException when it is not on the loopback interface
     */
    public static Loopback of(String written) {
        Address address =
                Address.of(written).filter(url -> url.scheme().equals("http")).orElseThrow(() -> refused(written));
        if (address.port() < 1
                || address.port() > HIGHEST_PORT
                || address.target().contains("?")) {
            throw new IllegalArgumentException(
                    "an application listens on a port from 1 to %d, and its address has no query, but was '%s'"
                            .formatted(HIGHEST_PORT, written));
        }
        InetAddress host = resolved(address.host()).orElseThrow(() -> refused(written));
        String path = address.target().equals("/") ? "" : address.target();
        return new Loopback(
                new InetSocketAddress(host, address.port()),
                path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** The target for what an address has behind the path that leads here; for nothing, that of the place itself. */
    public String targetOf(String remainder) {
        String target = base + remainder;
        return target.startsWith("/") ? target : "/" + target;
    }

    /** A host that is written as an address, or as localhost, so that no name is looked up elsewhere. */
    private static Optional<InetAddress> resolved(String host) {
        String address = host.equals("localhost") ? "127.0.0.1" : host;
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address)).filter(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException refused(String written) {
        return new IllegalArgumentException(
                "an address can only be routed to this machine, as in http://127.0.0.1:8080, but was to be routed to '%s'"
                        .formatted(written));
    }
}
