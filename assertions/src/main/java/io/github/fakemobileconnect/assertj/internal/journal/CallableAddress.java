package io.github.fakemobileconnect.assertj.internal.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where scripts call, as a test routes it: scheme, host, port, and the path below which calls are meant.
 *
 * @param origin scheme, host and port, in lower case
 * @param path the path, which ends with a slash
 */
public record CallableAddress(String origin, String path) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(https?)://([^/?#\\s]+?)(:\\d+)?(?:([/?])([^#]*))?(?:#.*)?", Pattern.CASE_INSENSITIVE);

    /** An address that a test names; throws with a remedy when it is none. */
    public static CallableAddress of(String written) {
        return in(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "address of the application must be one that scripts call but was '%s'; name it as web().route(..) does: https://app.example"
                                .formatted(written)));
    }

    private static Optional<CallableAddress> in(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String usual = scheme.equals("http") ? ":80" : ":443";
        String port = Optional.ofNullable(parts.group(3)).orElse(usual);
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        String target = "/".equals(parts.group(4)) ? parts.group(5) : "";
        return Optional.of(new CallableAddress(scheme + "://" + host + port, path(target)));
    }

    private static String path(String target) {
        int query = target.indexOf('?');
        String path = "/" + (query < 0 ? target : target.substring(0, query)).strip();
        return path.endsWith("/") ? path : path + "/";
    }

    /** True when a script that calls this URL calls here, or below. */
    boolean leadsTo(String url) {
        return in(url).filter(called -> called.origin.equals(origin) && called.path.startsWith(path))
                .isPresent();
    }
}
