package io.github.fakemobileconnect.model;

import static io.github.fakemobileconnect.model.ModelAccount.CODES;
import static io.github.fakemobileconnect.model.ModelAccount.NUMBERS;
import static io.github.fakemobileconnect.model.ModelAccount.RICH;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.model.ModelStep.ApplicationLooksUp;
import io.github.fakemobileconnect.model.ModelStep.ApplicationQueues;
import io.github.fakemobileconnect.model.ModelStep.ApplicationSends;
import io.github.fakemobileconnect.model.ModelStep.HandsetTexts;
import io.github.fakemobileconnect.model.ModelStep.TimePasses;
import io.github.fakemobileconnect.model.ModelStep.WorldBeginsAgain;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the script that belongs to a seed. */
final class ModelScript {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 40;
    private static final List<String> KEYWORDS = List.of(
            "JOIN", "CLUB", "WINE", "ALERTS", "STOCK", "POLL", "NAME", "CITY", "TEMPT", "OK", "PLAIN", "UNKNOWN");
    private static final List<String> CONSENTS =
            List.of("JOIN", "CLUB", "WINE", "ALERTS", "JOIN", "ALERTS", "STOCK", "UNKNOWN");
    private static final List<String> ANSWERS = List.of(
            "Y",
            "yes",
            " y ",
            "YES\n",
            "\u00a0Y",
            "Y.",
            "yes please",
            "ok",
            "Sure Thing",
            "sure  thing",
            "21",
            "20",
            "007",
            "1000",
            "3/1/2005",
            "3/2/2005",
            "2005-03-02",
            "2/30/2000",
            "1/1/2030",
            "1990-12-31");
    private static final List<String> STOPS = List.of(
            "STOP",
            "stop please",
            " quit",
            "CANCEL",
            "end",
            "Unsubscribe",
            "REVOKE",
            "TERMINATE",
            "optout",
            "opt\tout",
            "HALT",
            "halt now");
    private static final List<String> OTHERS =
            List.of("HELP", "help me", "info", "STOP.", "opt out now", "hello", "?", "é ü", "  ");
    private static final List<String> DRESSES =
            List.of("%s", "%s", "%s", " %s ", "%s now", "%s\tplease", "%s\nthe  second line ", "\u00a0%s\r\n", "%s.");
    private static final List<Duration> STRIDES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60).minusSeconds(1),
            Duration.ofMinutes(60),
            Duration.ofSeconds(1),
            Duration.ofHours(3),
            Duration.ofHours(15));
    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(60), Duration.ofHours(2));

    private final SplittableRandom random;

    private ModelScript(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<ModelStep> of(long seed) {
        ModelScript script = new ModelScript(seed);
        return Stream.generate(script::step)
                .limit(script.random.nextInt(SHORTEST, LONGEST + 1))
                .toList();
    }

    private ModelStep step() {
        int dice = random.nextInt(100);
        if (dice < 64) {
            return new HandsetTexts(number(), code(), text());
        }
        if (dice < 70) {
            return new ApplicationQueues(numbers(), code(), text());
        }
        if (dice < 80) {
            return new ApplicationSends(order());
        }
        if (dice < 82) {
            return new ApplicationLooksUp(numbers());
        }
        return dice < 99 ? new TimePasses(one(STRIDES)) : new WorldBeginsAgain();
    }

    private String text() {
        int dice = random.nextInt(100);
        if (dice < 45) {
            return one(DRESSES).formatted(inAnyCase(one(KEYWORDS)));
        }
        if (dice < 85) {
            return one(ANSWERS);
        }
        return dice < 90 ? one(STOPS) : one(OTHERS);
    }

    private String inAnyCase(String word) {
        StringBuilder mixed = new StringBuilder();
        word.chars().forEach(c -> mixed.append((char) (random.nextInt(4) == 0 ? Character.toLowerCase(c) : c)));
        return mixed.toString();
    }

    private ModelOrder order() {
        boolean subscribe = random.nextBoolean();
        boolean resubscribe = random.nextInt(3) == 0;
        boolean sensible = random.nextInt(10) != 0;
        return new ModelOrder(
                one(ModelAccount.OUTBOUND),
                numbers(),
                subscribe,
                resubscribe,
                (subscribe || resubscribe) == sensible ? one(CONSENTS) : "",
                random.nextInt(4) == 0 ? "Offer of another kind." : "",
                random.nextInt(4) == 0 ? one(DELAYS) : Duration.ZERO);
    }

    private MobileNumber number() {
        return random.nextInt(2) == 0 ? NUMBERS.get(0) : one(NUMBERS);
    }

    private List<MobileNumber> numbers() {
        int first = NUMBERS.indexOf(number());
        return IntStream.rangeClosed(first, first + random.nextInt(2))
                .mapToObj(i -> NUMBERS.get(i % NUMBERS.size()))
                .toList();
    }

    private Code code() {
        return random.nextInt(4) == 0 ? one(CODES) : RICH;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
