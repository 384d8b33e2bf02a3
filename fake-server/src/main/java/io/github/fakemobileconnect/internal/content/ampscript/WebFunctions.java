package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer.Answered;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer.Failed;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer.NotRouted;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest.Header;
import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Functions that call the application. */
final class WebFunctions {
    private static final int SUCCESS = 0;
    private static final int NO_ADDRESS = -1;
    private static final int REQUEST_ERROR = -2;
    private static final int EMPTY_CONTENT = -3;
    private static final int FIRST_HEADER = 6;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final Set<String> RESERVED =
            Set.of("host", "content-length", "connection", "transfer-encoding", "expect", "content-type");

    private WebFunctions() {}

    static List<Function> all() {
        return List.of(
                Function.calling("HttpGet", 1, 4, WebFunctions::get),
                Function.calling("HttpPost2", 3, Function.ANY_NUMBER, WebFunctions::post));
    }

    /** The text of the answer; the fourth argument learns how it went. */
    private static Value get(Arguments arguments) {
        boolean goesOn = arguments.isTrue(1);
        int emptyContent = arguments.whole(2, 0);
        if (arguments.text(0).isBlank()) {
            return withoutAddress(arguments, goesOn);
        }
        WebAnswer answer = call(arguments, new WebRequest("GET", arguments.text(0), List.of(), ""));
        if (!(answer instanceof Answered answered) || !isSuccess(answered)) {
            if (!goesOn || answer instanceof NotRouted) {
                throw failed(arguments, answer);
            }
            arguments.assign(3, Value.of(REQUEST_ERROR));
            return Value.of("");
        }
        if (answered.body().isEmpty() && emptyContent != 0) {
            throw new ScriptError(Kind.CALL_FAILED, "the answer to HttpGet has no content", arguments.at());
        }
        arguments.assign(3, Value.of(answered.body().isEmpty() ? EMPTY_CONTENT : SUCCESS));
        return Value.of(answered.body());
    }

    private static Value withoutAddress(Arguments arguments, boolean goesOn) {
        if (!goesOn) {
            throw new ScriptError(Kind.CALL_FAILED, "HttpGet has no address", arguments.at());
        }
        arguments.assign(3, Value.of(NO_ADDRESS));
        return Value.of("");
    }

    /** The status of the answer; the fifth argument learns its text, the sixth its headers. */
    private static Value post(Arguments arguments) {
        boolean stops = arguments.isTrue(3);
        List<Header> headers = new ArrayList<>(List.of(new Header("Content-Type", mediaType(arguments))));
        if (arguments.count() > FIRST_HEADER && (arguments.count() - FIRST_HEADER) % 2 != 0) {
            throw arguments.failed("needs a value for each header, but the last header has none");
        }
        int length = 0;
        for (int i = FIRST_HEADER; i < arguments.count(); i += 2) {
            headers.add(header(arguments, i));
            length += arguments.text(i).length() + arguments.text(i + 1).length();
            if (length > Run.LONGEST_TEXT) {
                throw ScriptError.tooMuch("the headers of a call are longer than a text may be", arguments.at());
            }
        }
        WebAnswer answer = call(arguments, new WebRequest("POST", arguments.text(0), headers, arguments.text(2)));
        if (answer instanceof Answered answered && (isSuccess(answered) || !stops)) {
            arguments.assign(4, Value.of(answered.body()));
            arguments.assign(5, Value.of(rowsOf(answered.headers())));
            return Value.of(answered.status());
        }
        if (stops || answer instanceof NotRouted) {
            throw failed(arguments, answer);
        }
        arguments.assign(4, Value.of(""));
        return Value.of(0);
    }

    private static String mediaType(Arguments arguments) {
        String type = arguments.text(1);
        if (type.isBlank() || type.chars().anyMatch(Character::isISOControl)) {
            throw arguments.wrong(1, "must be a media type, as in application/json");
        }
        return type;
    }

    private static Header header(Arguments arguments, int at) {
        Header header = new Header(arguments.text(at), arguments.text(at + 1));
        if (!NAME.matcher(header.name()).matches()
                || RESERVED.contains(header.name().toLowerCase(Locale.ROOT))) {
            throw arguments.wrong(at, "must be the name of a header, and not Host, Content-Length or Content-Type");
        }
        if (header.value().chars().anyMatch(Character::isISOControl)) {
            throw arguments.wrong(at + 1, "must be the value of a header, on one line");
        }
        return header;
    }

    private static WebAnswer call(Arguments arguments, WebRequest request) {
        arguments.run().countCall(arguments.at());
        WebAnswer answer = arguments.run().outside(arguments.at(), surroundings -> surroundings.call(request));
        if (answer instanceof Answered answered && answered.body().length() > Run.LONGEST_TEXT) {
            String why = String.format(
                    Locale.ROOT,
                    "the answer is longer than %,d characters, as long as a text may be",
                    Run.LONGEST_TEXT);
            return new Failed(why, true);
        }
        return answer;
    }

    private static boolean isSuccess(Answered answered) {
        return answered.status() / 100 == 2;
    }

    private static ScriptError failed(Arguments arguments, WebAnswer answer) {
        String url = arguments.text(0);
        if (answer instanceof NotRouted notRouted) {
            return new ScriptError(Kind.NOT_ROUTED, notRouted.why(), arguments.at());
        }
        String why = answer instanceof Failed failed
                ? failed.why()
                : "it was answered with status " + ((Answered) answer).status();
        return new ScriptError(Kind.CALL_FAILED, "the call of %s failed: %s".formatted(url, why), arguments.at());
    }

    private static RowSet rowsOf(List<Header> headers) {
        return new RowSet(headers.stream().map(WebFunctions::rowOf).toList());
    }

    private static Row rowOf(Header header) {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.put("Name", header.name());
        fields.put("Value", header.value());
        return new Row(fields);
    }
}
