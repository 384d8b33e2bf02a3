package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Confirmation;
import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.internal.phone.NumberPlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds items to a register by what they owe each other: they come in any order, and one that does not fit throws. */
public final class RegisterRules {
    private static final String TWO_FUNCTIONS = ": two that call a function are never the same";

    private final Register register;

    private RegisterRules(Register register) {
        this.register = register;
    }

    /**
     * Adds all of the items, or none when something does not fit.
     *
     * @throws IllegalArgumentException when something does not fit
     */
    public static void add(Register register, ItemsByKind items) {
        Register next = register.copy();
        new RegisterRules(next).add(items);
        register.takeOver(next);
    }

    private void add(ItemsByKind items) {
        items.codes().forEach(this::addCode);
        items.keywords().forEach(this::addKeyword);
        items.optInMessages().forEach(this::addOptInMessage);
        items.textResponses().forEach(this::addTextResponse);
        items.outboundMessages().forEach(this::addOutboundMessage);
        items.sendDefinitions().forEach(this::checkSendDefinition);
        items.apiClients().forEach(client -> register.apiClients.put(client.id(), client));
        items.optInMessages()
                .forEach(each -> requireNextKeyword(each, each.keyword().code(), each.nextKeyword()));
        items.textResponses().forEach(each -> requireNextKeyword(each, each.code(), each.nextKeyword()));
        items.consents().forEach(this::requireKeyword);
        items.consents().forEach(consent -> requirePossible(consent.number(), consent));
        items.contacts().forEach(contact -> requirePossible(contact.number(), contact));
        items.contacts().forEach(contact -> contact.consents().forEach(this::requireKeyword));
    }

    private void addCode(Code code) {
        put("code " + code, register.codes, code.number(), code);
        code.stopWords().stream().filter(ReservedWords::asksForHelp).findFirst().ifPresent(word -> {
            throw new IllegalArgumentException(
                    "code %s cannot take %s for opting out: the word asks for help on every code"
                            .formatted(code, word));
        });
        register.keywords.stream()
                .filter(keyword -> keyword.code().equals(code.number()))
                .forEach(keyword -> requireFree(keyword, code));
    }

    private void addKeyword(Keyword keyword) {
        requireFree(keyword, codeOf(keyword.code(), keyword));
        register.keywords.add(keyword);
    }

    private static void requireFree(Keyword keyword, Code code) {
        if (ReservedWords.of(code).contains(keyword.word())) {
            throw new IllegalArgumentException("keyword %s is reserved for opt-out and help%s; choose another word"
                    .formatted(keyword, code.stopWords().contains(keyword.word()) ? "" : " on every code"));
        }
    }

    private void addOptInMessage(OptInMessage message) {
        addKeyword(message.keyword());
        if (message.needsConfirmation() && message.asking().isBlank()) {
            throw new IllegalArgumentException(
                    "%s has no text that asks to confirm; say .asking(\"Reply Y to join\")".formatted(message));
        }
        if (message.confirmation() instanceof Confirmation.ByAnswer answer) {
            ReservedWords reserved = ReservedWords.of(codeOf(message.keyword().code(), message));
            answer.validAnswers().stream().filter(reserved::take).findFirst().ifPresent(valid -> {
                throw new IllegalArgumentException(
                        "%s can never be confirmed by '%s', which is reserved for opt-out and help"
                                .formatted(message, valid));
            });
        }
        requireNoOther("keyword " + message.keyword(), register.textResponses.get(message.keyword()), message);
        put("keyword " + message.keyword(), register.optInMessages, message.keyword(), message);
    }

    private void addTextResponse(TextResponse response) {
        codeOf(response.code(), response);
        if (response.answer() instanceof TextResponse.Content content
                && content.text().isBlank()) {
            throw new IllegalArgumentException(
                    "%s has no content; say .answering(\"Stock is: ...\")".formatted(response));
        }
        if (response.isToAnythingElse()) {
            put("the default keyword of " + response.code(), register.toAnythingElse, response.code(), response);
            return;
        }
        Keyword keyword = response.keyword();
        addKeyword(keyword);
        requireNoOther("keyword " + keyword, register.optInMessages.get(keyword), response);
        put("keyword " + keyword, register.textResponses, keyword, response);
    }

    private void addOutboundMessage(OutboundMessage message) {
        codeOf(message.code(), message);
        requireNextKeyword(message, message.code(), message.nextKeyword());
        put("message id " + message.id(), register.outboundMessages, message.id(), message);
    }

    private void checkSendDefinition(SendDefinition definition) {
        addKeyword(definition.keyword());
        if (definition.text().isBlank()) {
            throw new IllegalArgumentException(
                    definition + " has no text; say .saying(\"%%FirstName%%, your code is %%Password%%\")");
        }
    }

    private void requireNextKeyword(AccountItem item, String code, String next) {
        if (!next.isEmpty() && !register.has(new Keyword(code, next))) {
            throw new IllegalArgumentException(
                    "%s asks for keyword %s, which code %s does not have; add it as well".formatted(item, next, code));
        }
    }

    private void requireKeyword(Consent consent) {
        Keyword keyword = consent.keyword();
        codeOf(keyword.code(), consent);
        if (!register.has(keyword)) {
            throw new IllegalArgumentException(
                    "%s: code %s does not have that keyword; add its message or the keyword as well"
                            .formatted(consent, keyword.code()));
        }
        boolean inProgress = consent.standing() == Consent.Standing.IN_PROGRESS;
        if (inProgress
                && register.optInMessage(keyword)
                        .filter(OptInMessage::needsConfirmation)
                        .isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: only the keyword of a double opt-in can be In Progress".formatted(consent));
        }
    }

    private static void requirePossible(MobileNumber number, AccountItem item) {
        if (!NumberPlan.isPossible(number)) {
            throw new IllegalArgumentException(
                    "%s: no country has such a number; start it with the country code, as in +1 317 555 1212"
                            .formatted(item));
        }
    }

    private Code codeOf(String code, AccountItem item) {
        return register.code(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s needs code %s, which the account does not have; add Code.shortCode(\"%s\") as well"
                                .formatted(item, code, code)));
    }

    private static <K, V extends AccountItem> void put(String place, Map<K, V> items, K key, V item) {
        @Nullable V first = items.get(key);
        if (first != null && !first.equals(item)) {
            throw taken(place, first, item);
        }
        items.put(key, item);
    }

    private static void requireNoOther(String place, @Nullable AccountItem first, AccountItem second) {
        if (first != null) {
            throw taken(place, first, second);
        }
    }

    static IllegalArgumentException taken(String place, AccountItem first, AccountItem second) {
        boolean alike = first.toString().equals(second.toString());
        return new IllegalArgumentException(
                alike
                        ? "%s is taken already by one that says something else; keep it in a constant and add that%s"
                                .formatted(place, second instanceof TextResponse ? TWO_FUNCTIONS : "")
                        : "%s is taken already; the account has %s and was given %s".formatted(place, first, second));
    }
}
