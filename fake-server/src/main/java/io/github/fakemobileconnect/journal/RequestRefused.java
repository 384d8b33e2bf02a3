package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Reading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request was refused and changed nothing; where a {@link FakeDefect} is behind it, it may have changed something.
 *
 * @param response the answer
 * @param rejections why, in the order of the answer
 * @param readings the readings that the refusal relied on
 */
public record RequestRefused(ApiResponse response, List<Rejection> rejections, List<Reading> readings)
        implements HttpEvent {
    public RequestRefused {
        rejections = List.copyOf(rejections);
        readings = List.copyOf(readings);
    }

    @Override
    public String inWords() {
        String why = rejections.stream().map(Rejection::toString).collect(Collectors.joining("; "));
        return "refused " + response + "  (" + why + ")";
    }

    @Override
    public int retainedCharacters() {
        return response.body().length();
    }
}
