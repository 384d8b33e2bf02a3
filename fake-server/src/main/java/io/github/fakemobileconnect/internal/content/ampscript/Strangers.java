package io.github.fakemobileconnect.internal.content.ampscript;

/** What stands in a script and is no part of the language, said so that its author sees the slip. */
final class Strangers {
    private static final String TYPOGRAPHIC_QUOTES = "\u2018\u2019\u201a\u201c\u201d\u201e";

    private Strangers() {}

    static String inWords(String source, int at, String end) {
        char stranger = source.charAt(at);
        if (source.startsWith("%%", at) || source.startsWith("]%%", at)) {
            return "the script around this has no end " + end + " yet; inside script an attribute is written [Name]";
        }
        if (TYPOGRAPHIC_QUOTES.indexOf(stranger) >= 0) {
            return "a string stands between straight quotes, and not between " + stranger;
        }
        return "'%s' is no part of the language".formatted(Character.toString(source.codePointAt(at)));
    }
}
