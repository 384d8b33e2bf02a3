package io.github.fakemobileconnect.assertj.internal.journal;

import io.github.fakemobileconnect.api.ApiRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the body of a request says, member by member: a JSON object or a form. The fake reads names in any case. */
public final class BodyMembers {
    private final Map<String, List<String>> values = new HashMap<>();

    /** The members of a body; none where it cannot be read. */
    public static BodyMembers of(ApiRequest request) {
        boolean isForm = request.header("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).contains("form-urlencoded"))
                .isPresent();
        return isForm
                ? ofForm(request.body())
                : new JsonMembers(request.body()).read().orElseGet(BodyMembers::new);
    }

    private static BodyMembers ofForm(String body) {
        BodyMembers members = new BodyMembers();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                members.note(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return members;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenPercentEncoding) {
            return part;
        }
    }

    void note(String path, String value) {
        values.computeIfAbsent(spelled(path), any -> new ArrayList<>()).add(value);
    }

    /** The values at a path such as {@code recipients.to}; several where it leads through an array. */
    public List<String> at(String path) {
        return List.copyOf(values.getOrDefault(spelled(path), List.of()));
    }

    private static String spelled(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
