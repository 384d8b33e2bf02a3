package io.github.fakemobileconnect.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
        String path = SCHEME_AND_HOST.matcher(target).replaceFirst("").split("[?#]", 2)[0];
        return new RequestPath(Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(RequestPath::decoded)
                .toList());
    }

    /** A slash that was sent encoded stays inside its segment. A plus is a plus: this is a path and not a form. */
    private static String decoded(String segment) {
        return segment.indexOf('%') < 0
                ? segment
                : URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    boolean matches(String template) {
        List<String> expected = of(template).segments();
        if (expected.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equalsIgnoreCase(segments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
