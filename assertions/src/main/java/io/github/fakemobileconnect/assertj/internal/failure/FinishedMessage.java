package io.github.fakemobileconnect.assertj.internal.failure;

import org.assertj.core.api.AssertionInfo;
import org.assertj.core.description.Description;
import org.assertj.core.error.DescriptionFormatter;
import org.assertj.core.error.ErrorMessageFactory;
import org.assertj.core.internal.Failures;
import org.assertj.core.presentation.Representation;
import org.jspecify.annotations.Nullable;

/**
 * Hands the text of a failure to AssertJ as it is: a text message may contain {@code %}, which AssertJ would otherwise take
 * for a format.
 *
 * @param text the whole text
 */
public record FinishedMessage(String text) implements ErrorMessageFactory {
    public static AssertionError error(AssertionInfo info, Failure failure) {
        Failure.Comparison comparison = failure.comparison();
        return Failures.instance()
                .failure(info, new FinishedMessage(failure.text()), comparison.actual(), comparison.expected());
    }

    @Override
    public String create(@Nullable Description description, Representation representation) {
        return create(description);
    }

    @Override
    public String create(@Nullable Description description) {
        return DescriptionFormatter.instance().format(description) + text;
    }

    @Override
    public String create() {
        return text;
    }
}
