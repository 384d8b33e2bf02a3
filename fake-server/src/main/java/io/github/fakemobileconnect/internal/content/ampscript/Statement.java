package io.github.fakemobileconnect.internal.content.ampscript;

import java.math.BigDecimal;
import java.util.List;

/** Something that a script does, or text between two scripts. */
sealed interface Statement {
    /** Does it. */
    void performIn(Run run);

    /** Does all of them, in their order. */
    static void performAll(List<Statement> statements, Run run) {
        for (Statement statement : statements) {
            statement.performIn(run);
        }
    }

    /** Text outside of script. */
    record Plain(String text, int at) implements Statement {
        @Override
        public void performIn(Run run) {
            run.step(at);
            run.write(text, at);
        }
    }

    /** A name whose value takes its place in the text. */
    record Substitution(String name, int at) implements Statement {
        @Override
        public void performIn(Run run) {
            run.step(at);
            run.write(run.attribute(name).text(), at);
        }
    }

    /** An expression whose value takes its place in the text. */
    record Inline(Expression expression) implements Statement {
        @Override
        public void performIn(Run run) {
            run.step(expression.at());
            run.write(run.printed(expression), expression.at());
        }
    }

    /** A call for the sake of what it does; its value is dropped. */
    record Act(Expression call) implements Statement {
        @Override
        public void performIn(Run run) {
            call.valueIn(run);
        }
    }

    /** Variables that have no value from now on. */
    record Declare(List<String> variables, int at) implements Statement {
        @Override
        public void performIn(Run run) {
            run.step(at);
            run.chargeFor(variables.size(), at);
            variables.forEach(name -> run.assign(name, Value.nothing()));
        }
    }

    /** A variable that has this value from now on. */
    record Assign(String variable, Expression expression, int at) implements Statement {
        @Override
        public void performIn(Run run) {
            run.step(at);
            run.assign(variable, expression.valueIn(run));
        }
    }

    /** The first branch whose condition is true, or what is done otherwise. */
    record Choose(List<Branch> branches, List<Statement> otherwise, int at) implements Statement {
        @Override
        public void performIn(Run run) {
            run.step(at);
            for (Branch branch : branches) {
                if (run.isTrue(branch.condition())) {
                    performAll(branch.statements(), run);
                    return;
                }
            }
            performAll(otherwise, run);
        }
    }

    /** What is done under a condition. */
    record Branch(Expression condition, List<Statement> statements) {}

    /** What is done for each whole number from one to another, evaluated once. The variable ends one step behind. */
    record Loop(String variable, Expression from, Expression to, int step, List<Statement> body, int at)
            implements Statement {
        @Override
        public void performIn(Run run) {
            long first = run.whole(from);
            long last = run.whole(to);
            run.assign(variable, Value.of(first));
            boolean goesOn = step > 0 ? first <= last : first >= last;
            for (long i = first; goesOn; i += step) {
                run.step(at);
                performAll(body, run);
                run.assign(variable, Value.of(BigDecimal.valueOf(i).add(BigDecimal.valueOf(step))));
                goesOn = i != last;
            }
        }
    }
}
