package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.ReceivedText;
import java.util.List;
import java.util.Locale;

/**
 * A mobile-originated message: from a handset to a code.
 *
 * @param from the number that texts
 * @param code the digits of the code that receives
 * @param text the text as it was typed
 * @param media the URLs of what comes along with the text
 */
public record MoMessage(MobileNumber from, String code, String text, List<String> media) implements ReceivedText {
    private static final char NEXT_LINE = '\u0085';

    public MoMessage {
        media = List.copyOf(media);
    }

    /** A text without media. */
    public MoMessage(MobileNumber from, String code, String text) {
        this(from, code, text, List.of());
    }

    /** This message with a keyword in front of its text. */
    public MoMessage startingWith(Keyword keyword) {
        return new MoMessage(from, code, keyword.word() + " " + trimmed(), media);
    }

    /** The text without the white space around it. */
    public String trimmed() {
        return trimmed(text);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The first word as it was typed; it ends at the first white space of any kind, and nowhere else. */
    public String firstWord() {
        String trimmed = trimmed();
        int end = 0;
        while (end < trimmed.length() && !isBlank(trimmed.charAt(end))) {
            end++;
        }
        return trimmed.substring(0, end);
    }

    @Override
    public String verb() {
        return firstWord().toUpperCase(Locale.ROOT);
    }

    @Override
    public String nouns() {
        return trimmed(trimmed().substring(firstWord().length()));
    }

    @Override
    public String noun(int index) {
        String[] words = collapsed().split(" ", -1);
        return index >= 0 && index + 1 < words.length ? words[index + 1] : "";
    }

    /** The text trimmed, with white space of any kind in it as one space. */
    public String collapsed() {
        StringBuilder collapsed = new StringBuilder();
        for (char c : trimmed().toCharArray()) {
            if (!isBlank(c)) {
                collapsed.append(c);
            } else if (collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString();
    }

    /** True when a text consists of white space only, or of nothing. */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }
}
