package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.internal.http.kernel.AsciiCase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request target, as the real host compares it: in any case, with or without a trailing slash, with doubled
 * slashes taken for one. It is cut from the raw target, because a target such as {@code //sms/v1/queueMO} would otherwise
 * pass for a host name.
 *
 * @param segments what stands between the slashes, decoded
 */
record RequestPath(List<String> segments) {
    private static final Pattern SCHEME_AND_HOST = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);

    static RequestPath of(String target) {
        String path = withoutQuery(
                target.startsWith("/")
                        ? target
                        : SCHEME_AND_HOST.matcher(target).replaceFirst(""));
        return new RequestPath(Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(RequestPath::decoded)
                .toList());
    }

    private static String withoutQuery(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** A slash that was sent encoded stays inside its segment, and what is not well encoded stays as it is. */
    private static String decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        try {
            // This is a path and not a form: a plus is a plus.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return segment;
        }
    }

    /** What stands in the place of each name in braces, when this path is one of that shape; empty when it is not. */
    Optional<Map<String, String>> parametersBy(RequestPath template) {
        if (segments.size() != template.segments.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = template.segments.get(i);
            if (expected.startsWith("{")) {
                parameters.put(expected.substring(1, expected.length() - 1), segments.get(i));
            } else if (!AsciiCase.equal(expected, segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
