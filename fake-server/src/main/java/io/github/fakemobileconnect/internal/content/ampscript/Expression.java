package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.ArrayList;
import java.util.List;

/** Something in a script that has a value. */
sealed interface Expression {
    /** Where it begins in the source. */
    int at();

    /** Its value in a run. */
    Value valueIn(Run run);

    /** A string, number or boolean as it was written. */
    record Constant(Value value, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            return value;
        }
    }

    /** A variable; one that nothing was assigned to has no value. */
    record Variable(String name, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            return run.variable(name);
        }
    }

    /** An attribute, or one of the platform's strings. */
    record Attribute(String name, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            run.step(at);
            return run.attribute(name);
        }
    }

    /** A call of a function; all arguments are evaluated first, in their order. */
    record Call(Function function, List<Expression> arguments, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            run.step(at);
            run.chargeFor(arguments.size(), at);
            List<Value> values = new ArrayList<>(arguments.size());
            for (Expression argument : arguments) {
                values.add(argument.valueIn(run));
            }
            return run.charged(function.body().apply(new Arguments(this, values, run)), at);
        }
    }

    /** One of two expressions; the other one is not evaluated. */
    record Conditional(Expression condition, Expression then, Expression otherwise, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            return run.isTrue(condition) ? then.valueIn(run) : otherwise.valueIn(run);
        }
    }

    /** A comparison of two values. */
    record Comparison(Comparator operator, Expression left, Expression right, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            run.step(at);
            Value first = run.charged(left.valueIn(run), at);
            return Value.of(operator.holds(first, run.charged(right.valueIn(run), at), run.today()));
        }
    }

    /** True when all of its terms are; those after the first that is not are not evaluated. */
    record All(List<Expression> terms, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            for (Expression term : terms) {
                if (!run.isTrue(term)) {
                    return Value.of(false);
                }
            }
            return Value.of(true);
        }
    }

    /** True when one of its terms is; those after the first that is are not evaluated. */
    record Any(List<Expression> terms, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            for (Expression term : terms) {
                if (run.isTrue(term)) {
                    return Value.of(true);
                }
            }
            return Value.of(false);
        }
    }

    /** The opposite of a condition. */
    record Not(Expression term, int at) implements Expression {
        @Override
        public Value valueIn(Run run) {
            return Value.of(!run.isTrue(term));
        }
    }
}
