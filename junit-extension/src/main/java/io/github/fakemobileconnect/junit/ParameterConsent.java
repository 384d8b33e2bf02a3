package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Consent.Standing;
import io.github.fakemobileconnect.account.Keyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Where the number of a handset parameter stands with keywords, by the annotations of the parameter. */
record ParameterConsent(String parameter, List<Wish> wishes) {
    static ParameterConsent of(ParameterContext context) {
        Stream<Wish> wishes = Stream.of(
                        context.findAnnotation(Subscribed.class)
                                .map(asked -> new Wish(Standing.SUBSCRIBED, asked.value(), asked.code())),
                        context.findAnnotation(InProgress.class)
                                .map(asked -> new Wish(Standing.IN_PROGRESS, asked.value(), asked.code())),
                        context.findAnnotation(OptedOut.class)
                                .map(asked -> new Wish(Standing.OPTED_OUT, asked.value(), asked.code())))
                .flatMap(Optional::stream);
        return new ParameterConsent(nameOf(context), wishes.toList());
    }

    /** By its position: few people compile their tests with the names of parameters. */
    private static String nameOf(ParameterContext context) {
        return "parameter %d (%s) of %s"
                .formatted(
                        context.getIndex() + 1,
                        context.getParameter().getType().getSimpleName(),
                        context.getDeclaringExecutable().getName());
    }

    /** Only a handset has a number that could stand anywhere. */
    void refuseUnlessOn(Class<?> type) {
        if (type != Handset.class && !wishes.isEmpty()) {
            throw misuse(
                    wishes.get(0),
                    "says where the number of a handset stands, and this is none",
                    "annotate a parameter of type Handset");
        }
    }

    /** Brings the number where it is to stand, for all keywords at once. */
    void arrangeFor(Handset handset) {
        if (wishes.isEmpty()) {
            return;
        }
        Account account = handset.mobileConnect().account();
        KnownKeywords known = KnownKeywords.of(account);
        Map<Keyword, Consent> consents = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            for (Keyword keyword : keywords(wish, known)) {
                if (consents.put(keyword, new Consent(handset.number(), keyword, wish.standing())) != null) {
                    throw misuse(wish, "names %s a second time".formatted(keyword), "keep one of them");
                }
            }
        }
        try {
            account.add(consents.values().toArray(new AccountItem[0]));
        } catch (IllegalArgumentException refused) {
            throw new ParameterResolutionException(
                    "%s cannot stand so: %s; choose another annotation or another keyword"
                            .formatted(parameter, refused.getMessage()),
                    refused);
        }
    }

    private List<Keyword> keywords(Wish wish, KnownKeywords known) {
        if (wish.words().isEmpty()) {
            throw misuse(wish, "names no keyword", "write (\"JOINSMS\")");
        }
        return wish.words().stream().map(word -> keyword(wish, word, known)).toList();
    }

    private Keyword keyword(Wish wish, String word, KnownKeywords known) {
        List<Keyword> found = known.named(word, wish.code());
        if (found.isEmpty()) {
            throw misuse(
                    wish,
                    "names %s, which is no keyword %s"
                            .formatted(word, wish.code().isEmpty() ? "of the account" : "on code " + wish.code()),
                    "add the message that it starts to a scenario, or name one that the account has: " + known);
        }
        if (found.size() > 1) {
            throw misuse(
                    wish,
                    "names %s, which lives on several codes (%s)"
                            .formatted(word, found.stream().map(Keyword::code).collect(Collectors.joining(", "))),
                    "say which: %s(value = \"%s\", code = \"%s\")"
                            .formatted(wish, word, found.get(0).code()));
        }
        return found.get(0);
    }

    private ParameterResolutionException misuse(Wish wish, String what, String remedy) {
        return new ParameterResolutionException("%s on %s %s; %s".formatted(wish, parameter, what, remedy));
    }

    /** One annotation. */
    record Wish(Standing standing, List<String> words, String code) {
        private Wish(Standing standing, String[] words, String code) {
            this(standing, List.of(words), code);
        }

        @Override
        public String toString() {
            return switch (standing) {
                case SUBSCRIBED -> "@Subscribed";
                case IN_PROGRESS -> "@InProgress";
                case OPTED_OUT -> "@OptedOut";
            };
        }
    }
}
