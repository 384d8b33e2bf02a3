package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the expressions of a script out of its tokens: or, and, not, comparison, then what stands by itself. */
final class Expressions {
    /** Strings of the platform that look like calls. */
    private static final Set<String> INDEXED_STRINGS = Set.of("msg", "mms_content_url");

    private static final String CONDITIONAL = "iif";

    private final Tokens tokens;
    private final Functions functions;
    private boolean calls;

    Expressions(Tokens tokens, Functions functions) {
        this.tokens = tokens;
        this.functions = functions;
    }

    /** True when one of the functions read so far calls the application. */
    boolean calls() {
        return calls;
    }

    Expression whole() {
        int at = tokens.next().at();
        tokens.deeper();
        List<Expression> terms = new ArrayList<>(List.of(all()));
        while (tokens.takes(Keyword.OR)) {
            terms.add(all());
        }
        tokens.back();
        return terms.size() == 1 ? terms.get(0) : new Expression.Any(List.copyOf(terms), at);
    }

    private Expression all() {
        int at = tokens.next().at();
        List<Expression> terms = new ArrayList<>(List.of(not()));
        while (tokens.takes(Keyword.AND)) {
            terms.add(not());
        }
        return terms.size() == 1 ? terms.get(0) : new Expression.All(List.copyOf(terms), at);
    }

    private Expression not() {
        int at = tokens.next().at();
        if (!tokens.takes(Keyword.NOT)) {
            return comparison();
        }
        tokens.deeper();
        Expression term = not();
        tokens.back();
        return new Expression.Not(term, at);
    }

    private Expression comparison() {
        Expression left = simple();
        int at = tokens.next().at();
        Optional<Comparator> comparator = Comparator.written(tokens.next());
        if (comparator.isEmpty()) {
            return left;
        }
        tokens.take();
        return new Expression.Comparison(comparator.get(), left, simple(), at);
    }

    private Expression simple() {
        Token first = tokens.next();
        return switch (first.kind()) {
            case STRING -> new Expression.Constant(Value.of(tokens.take().text()), first.at());
            case NUMBER -> new Expression.Constant(Numbers.constant(tokens.take()), first.at());
            case VARIABLE -> new Expression.Variable(tokens.takeVariable(), first.at());
            case BRACKETED -> new Expression.Attribute(tokens.take().text(), first.at());
            case WORD -> worded(first);
            case SYMBOL -> inParentheses();
            case PLAIN, SUBSTITUTION, BLOCK_START, BLOCK_END, INLINE_START, INLINE_END, END ->
                throw tokens.unexpected("a value");
        };
    }

    private Expression inParentheses() {
        if (!tokens.takesSymbol("(")) {
            throw tokens.unexpected("a value");
        }
        Expression inside = whole();
        tokens.require(")");
        return inside;
    }

    private Expression worded(Token word) {
        if (tokens.takes(Keyword.TRUE)) {
            return new Expression.Constant(Value.of(true), word.at());
        } else if (tokens.takes(Keyword.FALSE)) {
            return new Expression.Constant(Value.of(false), word.at());
        } else if (tokens.takes(Keyword.NULL)) {
            return new Expression.Constant(Value.nothing(), word.at());
        } else if (Keyword.isOne(word.text())) {
            throw tokens.unexpected("a value");
        } else if (!tokens.afterNext().isSymbol("(")) {
            return new Expression.Attribute(tokens.take().text(), word.at());
        }
        return INDEXED_STRINGS.contains(word.text().toLowerCase(Locale.ROOT)) ? indexedString() : call();
    }

    /** A string of the platform without its brackets, as in {@code Msg(0).Noun(1)}. */
    private Expression indexedString() {
        int at = tokens.next().at();
        StringBuilder name = new StringBuilder(tokens.take().text()).append(index());
        if (tokens.takesSymbol(".")) {
            if (!tokens.next().is(Kind.WORD)) {
                throw tokens.unexpected("verb, nouns or noun");
            }
            name.append('.').append(tokens.take().text());
            if (tokens.next().isSymbol("(")) {
                name.append(index());
            }
        }
        return new Expression.Attribute(name.toString(), at);
    }

    private String index() {
        tokens.require("(");
        if (!tokens.next().is(Kind.NUMBER)) {
            throw tokens.unexpected("a number");
        }
        String index = "(" + tokens.take().text() + ")";
        tokens.require(")");
        return index;
    }

    Expression call() {
        Token name = tokens.take();
        tokens.require("(");
        if (name.isWord(CONDITIONAL)) {
            return conditional(name.at());
        }
        Function function = functions.named(name);
        calls |= function.calls();
        List<Expression> arguments = new ArrayList<>();
        if (!tokens.takesSymbol(")")) {
            do {
                arguments.add(whole());
            } while (tokens.takesSymbol(","));
            tokens.require(")");
        }
        function.requireCount(arguments.size(), name.at());
        return new Expression.Call(function, List.copyOf(arguments), name.at());
    }

    private Expression conditional(int at) {
        Expression condition = whole();
        tokens.require(",");
        Expression then = whole();
        tokens.require(",");
        Expression otherwise = whole();
        tokens.require(")");
        return new Expression.Conditional(condition, then, otherwise, at);
    }
}
