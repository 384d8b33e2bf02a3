package io.github.fakemobileconnect.account;

import java.util.Objects;
import java.util.function.Function;

/**
 * A message definition that answers a keyword, or whatever nothing else on a code understands. It subscribes nobody.
 *
 * @param code the digits of the code
 * @param word the keyword that it answers; empty where it answers anything else
 * @param answer what it answers
 * @param nextKeyword the keyword that is put in front of the next text; empty where that is an ordinary one
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/use-mobileconnect-api.html">on-demand
 *     content with Text Response</a>
 */
public record TextResponse(String code, String word, Answer answer, String nextKeyword) implements AccountItem {

    /** What a text response answers. */
    public sealed interface Answer {}

    /**
     * A text, in which {@code %%name%%} is an attribute of the contact or one of the platform's strings.
     *
     * @param text the text
     */
    public record Content(String text) implements Answer {}

    /**
     * A text that code of the test makes.
     *
     * @param function makes the text; an empty one is silence
     */
    public record Computed(Function<ReceivedText, String> function) implements Answer {}

    /** Answers texts that begin with this keyword. */
    public static TextResponse to(Keyword keyword) {
        return new TextResponse(keyword.code(), keyword.word(), new Content(""), "");
    }

    /** Answers every text to this code that nothing else understands: the default keyword of the code. */
    public static TextResponse toAnythingElseOn(Code code) {
        return new TextResponse(code.number(), "", new Content(""), "");
    }

    /**
     * This response, answering with this content. {@code %%MOBILE_NUMBER%%}, {@code %%SHORT_CODE%%}, {@code %%MSG(0)%%},
     * {@code %%[MSG(0).VERB]%%}, {@code %%[MSG(0).NOUNS]%%}, {@code %%[MSG(0).NOUN(0)]%%} and
     * {@code %%MMS_CONTENT_URL(0)%%} stand for the text that is answered.
     */
    public TextResponse answering(String content) {
        return new TextResponse(code, word, new Content(content), nextKeyword);
    }

    /**
     * This response, answering with what the function makes of the text. It is called once for each text, after the account
     * has changed, on the thread of the test or one of the fake's own; it may block and may call the fake. When it throws,
     * there is no answer, and the journal has the failure.
     */
    public TextResponse answering(Function<ReceivedText, String> function) {
        Objects.requireNonNull(function, "function of a text response must not be null; say .answering(\"..\")");
        return new TextResponse(code, word, new Computed(function), nextKeyword);
    }

    /** This response, which takes the next text as if it began with this keyword. */
    public TextResponse askingFor(Keyword next) {
        requireSameCode(next);
        return new TextResponse(code, word, answer, next.word());
    }

    private void requireSameCode(Keyword next) {
        if (!next.code().equals(code)) {
            throw new IllegalArgumentException(
                    "%s cannot ask for %s: the next keyword must be one of the same code".formatted(this, next));
        }
    }

    /** True when it answers whatever nothing else on the code understands. */
    public boolean isToAnythingElse() {
        return word.isEmpty();
    }

    /**
     * The keyword that it answers.
     *
     * @throws IllegalStateException when it answers anything else
     */
    public Keyword keyword() {
        if (isToAnythingElse()) {
            throw new IllegalStateException(this + " has no keyword");
        }
        return new Keyword(code, word);
    }

    /**
     * The content that it answers with.
     *
     * @throws IllegalStateException when a function makes the answer
     */
    public String content() {
        if (answer instanceof Content content) {
            return content.text();
        }
        throw new IllegalStateException(this + " has no content of its own: a function makes its answers");
    }

    @Override
    public void choose(Cases cases) {
        cases.textResponse(this);
    }

    /** What it answers and on which code, as in {@code text response STOCK on 86288}. */
    @Override
    public String toString() {
        return "text response " + (isToAnythingElse() ? "to anything else" : word) + " on " + code;
    }
}
