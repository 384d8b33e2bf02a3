package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes the statements of a text out of its tokens. */
final class Parser {
    private static final List<String> ENDS_OF_BRANCH = List.of(Keyword.ELSEIF, Keyword.ELSE, Keyword.ENDIF);

    private final Tokens tokens;
    private final Expressions expressions;

    /**
     * A parser of a text.
     *
     * @throws ScriptError when something in it is no part of the language
     */
    Parser(String source, Functions functions) {
        this.tokens = new Tokens(Lexer.tokensOf(source));
        this.expressions = new Expressions(tokens, functions);
    }

    /**
     * The statements of the text.
     *
     * @throws ScriptError when they are not well written
     */
    List<Statement> statements() {
        return statementsUntil(List.of());
    }

    /** True when one of the statements read so far calls the application. */
    boolean calls() {
        return expressions.calls();
    }

    private List<Statement> statementsUntil(List<String> ends) {
        List<Statement> statements = new ArrayList<>();
        tokens.deeper();
        skipEdges();
        while (!tokens.next().is(Kind.END) && ends.stream().noneMatch(tokens.next()::isWord)) {
            statements.add(statement());
            skipEdges();
        }
        tokens.back();
        return List.copyOf(statements);
    }

    /** Blocks begin and end between two statements, and nowhere else. */
    private void skipEdges() {
        while (tokens.next().is(Kind.BLOCK_START) || tokens.next().is(Kind.BLOCK_END)) {
            tokens.take();
        }
    }

    private Statement statement() {
        Token first = tokens.next();
        return switch (first.kind()) {
            case PLAIN -> new Statement.Plain(tokens.take().text(), first.at());
            case SUBSTITUTION -> new Statement.Substitution(tokens.take().text(), first.at());
            case INLINE_START -> inline();
            case WORD -> worded();
            case BLOCK_START, BLOCK_END, INLINE_END, VARIABLE, BRACKETED, STRING, NUMBER, SYMBOL, END ->
                throw tokens.unexpected("a statement");
        };
    }

    private Statement inline() {
        tokens.take();
        Expression expression = expressions.whole();
        if (!tokens.next().is(Kind.INLINE_END)) {
            throw tokens.unexpected("=%%");
        }
        tokens.take();
        return new Statement.Inline(expression);
    }

    private Statement worded() {
        Token word = tokens.next();
        if (tokens.takes(Keyword.VAR)) {
            return declare(word.at());
        } else if (tokens.takes(Keyword.SET)) {
            return assign(word.at());
        } else if (tokens.takes(Keyword.IF)) {
            return choose(word.at());
        } else if (tokens.takes(Keyword.FOR)) {
            return loop(word.at());
        } else if (Keyword.isOne(word.text())) {
            throw ScriptError.notUnderstood(
                    word.text() + " ends or goes on with something that was not begun", word.at());
        }
        if (!tokens.afterNext().isSymbol("(")) {
            throw tokens.unexpected("a statement");
        }
        return new Statement.Act(expressions.call());
    }

    private Statement declare(int at) {
        List<String> names = new ArrayList<>();
        do {
            names.add(tokens.takeVariable());
        } while (tokens.takesSymbol(","));
        return new Statement.Declare(List.copyOf(names), at);
    }

    private Statement assign(int at) {
        String variable = tokens.takeVariable();
        tokens.require("=");
        return new Statement.Assign(variable, expressions.whole(), at);
    }

    private Statement choose(int at) {
        List<Statement.Branch> branches = new ArrayList<>();
        do {
            Expression condition = expressions.whole();
            tokens.requireWord(Keyword.THEN);
            branches.add(new Statement.Branch(condition, statementsUntil(ENDS_OF_BRANCH)));
        } while (tokens.takes(Keyword.ELSEIF));
        List<Statement> otherwise =
                tokens.takes(Keyword.ELSE) ? statementsUntil(List.of(Keyword.ENDIF)) : List.<Statement>of();
        if (!tokens.takes(Keyword.ENDIF)) {
            throw ScriptError.notUnderstood("the if that begins here has no endif", at);
        }
        return new Statement.Choose(List.copyOf(branches), otherwise, at);
    }

    private Statement loop(int at) {
        String variable = tokens.takeVariable();
        tokens.require("=");
        Expression from = expressions.whole();
        int step = tokens.takes(Keyword.DOWNTO) ? -1 : 1;
        if (step > 0) {
            tokens.requireWord(Keyword.TO);
        }
        Expression to = expressions.whole();
        tokens.requireWord(Keyword.DO);
        List<Statement> body = statementsUntil(List.of(Keyword.NEXT));
        if (!tokens.takes(Keyword.NEXT)) {
            throw ScriptError.notUnderstood("the for that begins here has no next", at);
        }
        if (tokens.next().is(Kind.VARIABLE)) {
            requireSame(variable);
        }
        return new Statement.Loop(variable, from, to, step, body, at);
    }

    private void requireSame(String variable) {
        Token named = tokens.next();
        if (!tokens.takeVariable().equals(variable)) {
            throw ScriptError.notUnderstood(
                    "next names @%s, but the loop runs over @%s".formatted(named.text(), variable), named.at());
        }
    }
}
