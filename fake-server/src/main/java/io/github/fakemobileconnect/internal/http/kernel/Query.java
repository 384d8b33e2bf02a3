package io.github.fakemobileconnect.internal.http.kernel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the question mark of a request target; names are compared in any case, and of several with one name the
 * last one counts.
 *
 * @param parameters the parameters in their order, decoded
 */
public record Query(List<Parameter> parameters) {
    /**
     * A parameter.
     *
     * @param name its name
     * @param value its value; empty where there is none
     */
    public record Parameter(String name, String value) {
        private static Parameter of(String written) {
            int equals = written.indexOf('=');
            return equals < 0
                    ? new Parameter(decoded(written), "")
                    : new Parameter(decoded(written.substring(0, equals)), decoded(written.substring(equals + 1)));
        }
    }

    /** The query of a request target. */
    public static Query of(String target) {
        List<Parameter> parameters = new ArrayList<>();
        int start = target.indexOf('?');
        if (start >= 0) {
            for (String written : target.substring(start + 1).split("&", -1)) {
                parameters.add(Parameter.of(written));
            }
        }
        return new Query(parameters);
    }

    /** What is not well encoded stays as it is. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** The value of a parameter without the white space around it; empty where the query does not have it. */
    public String value(String name) {
        return parameters.stream()
                .filter(parameter -> AsciiCase.equal(parameter.name(), name))
                .reduce((first, last) -> last)
                .map(parameter -> parameter.value().strip())
                .orElse("");
    }
}
