package io.github.fakemobileconnect.assertj.internal.journal;

import io.github.fakemobileconnect.api.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The path of a request or a route, as the real host compares it: in any case, with or without a trailing slash, with
 * doubled slashes taken for one. A refused request is in the journal without its route, so that only its path tells.
 *
 * @param segments what stands between the slashes, decoded
 */
record RoutePath(List<String> segments) {
    private static final Pattern SCHEME_AND_HOST = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);

    RoutePath {
        segments = List.copyOf(segments);
    }

    /** The path of a route, with names in braces. */
    static RoutePath of(Route route) {
        return ofTarget(route.path());
    }

    /** The path of a request, without its query. */
    static RoutePath ofTarget(String target) {
        String path = target.startsWith("/")
                ? target
                : SCHEME_AND_HOST.matcher(target).replaceFirst("");
        int query = path.indexOf('?');
        return new RoutePath(Arrays.stream((query < 0 ? path : path.substring(0, query)).split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(RoutePath::decoded)
                .toList());
    }

    /** A slash that was sent encoded stays inside its segment, and what is not well encoded stays as it is. */
    private static String decoded(String segment) {
        try {
            // This is a path and not a form: a plus is a plus.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return segment;
        }
    }

    /** True when this path is one of that shape. */
    boolean isOfShape(RoutePath shape) {
        return segments.size() == shape.segments.size()
                && IntStream.range(0, segments.size()).allMatch(i -> fits(shape.segments.get(i), segments.get(i)));
    }

    private static boolean fits(String expected, String found) {
        return expected.startsWith("{") || expected.equalsIgnoreCase(found);
    }
}
