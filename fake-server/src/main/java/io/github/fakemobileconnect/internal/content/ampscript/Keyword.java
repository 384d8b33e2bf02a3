package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.Locale;
import java.util.Set;

/** The words of the language, in any case. */
final class Keyword {
    static final String VAR = "var";
    static final String SET = "set";
    static final String IF = "if";
    static final String THEN = "then";
    static final String ELSEIF = "elseif";
    static final String ELSE = "else";
    static final String ENDIF = "endif";
    static final String FOR = "for";
    static final String TO = "to";
    static final String DOWNTO = "downto";
    static final String DO = "do";
    static final String NEXT = "next";
    static final String AND = "and";
    static final String OR = "or";
    static final String NOT = "not";
    static final String TRUE = "true";
    static final String FALSE = "false";
    static final String NULL = "null";

    private static final Set<String> ALL =
            Set.of(VAR, SET, IF, THEN, ELSEIF, ELSE, ENDIF, FOR, TO, DOWNTO, DO, NEXT, AND, OR, NOT, TRUE, FALSE, NULL);

    private Keyword() {}

    static boolean isOne(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
