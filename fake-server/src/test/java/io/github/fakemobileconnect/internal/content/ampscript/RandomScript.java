package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;
import java.util.Random;

/** Writes scripts by the grammar of the language, of which most are sensible, and some ask for too much. */
final class RandomScript {
    private static final List<Function> FUNCTIONS = Functions.KNOWN.all();
    private static final List<String> VARIABLES = List.of("@a", "@b", "@c", "@i", "@rows", "@row");
    private static final List<String> COMPARATORS = List.of("==", "!=", "<", ">", "<=", ">=");
    private static final List<String> CONSTANTS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "true",
            "false",
            "null",
            "2147483647",
            "-2147483648",
            "9223372036854775807",
            "99999999999999999999999999999",
            "0.0000000000000000000000000001",
            "''",
            "'a'",
            "'Inbound_SMS'",
            "'MobileNumber'",
            "'Text'",
            "'13175551212'",
            "'2026-03-04'",
            "'3/4/2026 9:05 PM'",
            "'9999-12-31'",
            "'0001-01-01 00:00'",
            "'00:00+18:00'",
            "'99:99'",
            "'MI'",
            "'Y'",
            "'N99'",
            "'E99'",
            "'##,,0.00%;(0);\"zero\"'",
            "'yyyy-MM-ddTHH:mm:ss.fffffff'",
            "'en-US'",
            "'1e999999999'",
            "'\u221e'",
            "'NaN'",
            "'\u0663'",
            "'\ud83d'",
            "'\u0130\u00df\ud83d\ude00'",
            "'https://app.northerntrail.example/quote'",
            "'application/json'",
            "[FirstName]",
            "[MSG(0).VERB]",
            "Msg(0).Noun(1)",
            "[Long]",
            "Nobody");

    private final Random random;
    private int budget;

    private RandomScript(Random random) {
        this.random = random;
        this.budget = 20 + random.nextInt(150);
    }

    /** A script; the same one for the same numbers. */
    static String by(Random random) {
        RandomScript script = new RandomScript(random);
        StringBuilder text = new StringBuilder();
        for (int turn = random.nextInt(4) + 1; turn > 0; turn--) {
            text.append(script.turn());
        }
        return text.toString();
    }

    private String turn() {
        return switch (random.nextInt(8)) {
            case 0 -> "Hi %%FirstName%%, 100%% sure\n";
            case 1 -> "%%=" + expression(0) + "=%%";
            case 2 -> deep();
            default -> "%%[ " + statements(0) + " ]%%";
        };
    }

    /** Things inside of each other, some of them deeper than the bound. */
    private String deep() {
        int depth = random.nextInt(2 * Tokens.DEEPEST);
        return switch (random.nextInt(4)) {
            case 0 -> "%%=" + "(".repeat(depth) + expression(3) + ")".repeat(depth) + "=%%";
            case 1 -> "%%=" + "Concat(".repeat(depth) + expression(3) + ")".repeat(depth) + "=%%";
            case 2 -> "%%=" + "not ".repeat(depth) + expression(3) + "=%%";
            default -> "%%[" + " if true then".repeat(depth) + " set @a = 'a'" + " endif".repeat(depth) + " ]%%";
        };
    }

    private String statements(int depth) {
        StringBuilder statements = new StringBuilder();
        for (int count = random.nextInt(4) + 1; count > 0; count--) {
            statements.append(statement(depth + 1)).append('\n');
        }
        return statements.toString();
    }

    private String statement(int depth) {
        budget--;
        int kind = budget < 0 || depth > 8 ? random.nextInt(4) : random.nextInt(12);
        return switch (kind) {
            case 0 -> "var " + variable() + ", " + variable();
            case 1, 4, 5, 6 -> "set " + variable() + " = " + expression(depth);
            case 2 -> "]%%" + constant().replace("'", "") + "%%[";
            case 3 -> "set @a = Concat(@a, @a, " + constant() + ")";
            case 7 ->
                "if %s then %s elseif %s then %s else %s endif"
                        .formatted(
                                expression(depth),
                                statements(depth),
                                expression(depth),
                                statements(depth),
                                statements(depth));
            case 8 -> loop(String.valueOf(random.nextInt(30)), depth);
            case 9 -> loop(expression(depth), depth);
            case 10 -> "/* " + variable() + " */ ]%%%%=" + expression(depth) + "=%%%%[";
            default -> call(depth);
        };
    }

    private String loop(String bound, int depth) {
        String variable = variable();
        String body = statements(depth);
        return random.nextBoolean()
                ? "for %s = 1 to %s do %s next %s".formatted(variable, bound, body, variable)
                : "for %s = %s downto 0 do %s next".formatted(variable, bound, body);
    }

    private String expression(int depth) {
        budget--;
        int kind = budget < 0 || depth > 10 ? random.nextInt(4) : random.nextInt(14);
        return switch (kind) {
            case 0, 1 -> constant();
            case 2, 3 -> variable();
            case 4 -> expression(depth + 1) + " " + pick(COMPARATORS) + " " + expression(depth + 1);
            case 5 -> expression(depth + 1) + (random.nextBoolean() ? " and " : " or ") + expression(depth + 1);
            case 6 -> "not " + expression(depth + 1);
            case 7 -> "(" + expression(depth + 1) + ")";
            case 8 -> "IIf(%s, %s, %s)".formatted(expression(depth + 1), expression(depth + 1), expression(depth + 1));
            case 9 -> "LookupRows('Inbound_SMS', 'MobileNumber', '13175551212')";
            default -> call(depth);
        };
    }

    private String call(int depth) {
        Function function = pick(FUNCTIONS);
        int most = Math.min(function.most(), function.least() + 4);
        int count = function.least() + random.nextInt(most - function.least() + 1);
        StringBuilder call = new StringBuilder(function.name()).append('(');
        for (int i = 0; i < count; i++) {
            call.append(i == 0 ? "" : ", ").append(random.nextInt(3) == 0 ? expression(depth + 1) : simple());
        }
        return call.append(')').toString();
    }

    private String simple() {
        return random.nextInt(4) == 0 ? variable() : constant();
    }

    private String constant() {
        return random.nextInt(200) == 0
                ? "'" + "a".repeat(random.nextInt(2 * Run.LONGEST_TEXT)) + "'"
                : pick(CONSTANTS);
    }

    private String variable() {
        return pick(VARIABLES);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
