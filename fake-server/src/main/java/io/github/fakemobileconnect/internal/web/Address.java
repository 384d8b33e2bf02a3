package io.github.fakemobileconnect.internal.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP address as people and scripts write it.
 *
 * @param scheme http or https
 * @param host the host, in lower case
 * @param port the port; that of the scheme where none is written
 * @param target path and query, which begin with a slash; what cannot travel in it is percent-encoded
 */
public record Address(String scheme, String host, int port, String target) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*(https?)://([\\p{L}\\p{N}._-]+|\\[[0-9a-f:]+])(?::(\\d{1,5}))?([/?][^#]*)?(?:#.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String TRAVELS = "-._~:/?[]@!$&'()*+,;=%";

    /** What is written, when it is an address. */
    public static Optional<Address> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("http") ? HTTP : HTTPS;
        int port = parts.group(3) == null ? usual : Integer.parseInt(parts.group(3));
        String target = parts.group(4) == null ? "/" : parts.group(4).strip();
        return Optional.of(new Address(
                scheme,
                parts.group(2).toLowerCase(Locale.ROOT),
                port,
                encoded(target.startsWith("?") ? "/" + target : target)));
    }

    /**
     * An address that scripts can call.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Address callable(String written) {
        return of(written)
                .filter(address -> address.isOnUsualPort() && !address.target().contains("?"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "an address that scripts call looks like https://app.example/api, with no port and no query, but was '%s'"
                                .formatted(written)));
    }

    private static String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        target.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || TRAVELS.indexOf(c) >= 0)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(part & 0xFF));
                }
            }
        });
        return encoded.toString();
    }

    /** True when the platform calls its port. */
    public boolean isOnUsualPort() {
        return port == HTTP || port == HTTPS;
    }

    /** True when another address has this scheme and host, and a path below this one's. */
    public boolean leadsTo(Address other) {
        return scheme.equals(other.scheme)
                && host.equals(other.host)
                && port == other.port
                && other.withSlash().startsWith(withSlash());
    }

    private String withSlash() {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.endsWith("/") ? path : path + "/";
    }

    /** What another address has behind this one's path, with the query; it may be empty, or begin with the query. */
    public String remainderOf(Address other) {
        int own = withSlash().length() - 1;
        return own >= other.target.length() ? "" : other.target.substring(own);
    }

    /** Scheme, host and, where it is not the usual one, port. */
    public String origin() {
        boolean usual = port == (scheme.equals("http") ? HTTP : HTTPS);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    /** The address as it travels. */
    @Override
    public String toString() {
        return origin() + target;
    }
}
