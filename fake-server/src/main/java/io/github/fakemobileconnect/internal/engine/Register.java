package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OptInMessage.Confirmation;
import io.github.fakemobileconnect.account.OutboundMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the account owns. Items come in any order; what does not fit together is refused as a whole. */
final class Register {
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Set<Keyword> keywords = new LinkedHashSet<>();
    private final Map<Keyword, OptInMessage> optInMessages = new LinkedHashMap<>();
    private final Map<MessageId, OutboundMessage> outboundMessages = new LinkedHashMap<>();

    void add(Collection<AccountItem> items) {
        Register next = new Register();
        next.takeOver(this);
        items.stream().filter(Code.class::isInstance).map(Code.class::cast).forEach(next::addCode);
        items.stream().filter(item -> !(item instanceof OutboundMessage)).forEach(next::addOnCode);
        items.stream().filter(OutboundMessage.class::isInstance).forEach(next::addOnCode);
        takeOver(next);
    }

    private void takeOver(Register other) {
        codes.putAll(other.codes);
        keywords.addAll(other.keywords);
        optInMessages.putAll(other.optInMessages);
        outboundMessages.putAll(other.outboundMessages);
    }

    private void addCode(Code code) {
        refuseSecond("code " + code, codes.putIfAbsent(code.number(), code), code);
    }

    private void addOnCode(AccountItem item) {
        if (item instanceof Keyword keyword) {
            addKeyword(keyword);
        } else if (item instanceof OptInMessage message) {
            addOptInMessage(message);
        } else if (item instanceof OutboundMessage message) {
            requireCode(message.code(), message);
            requireNextKeyword(message);
            refuseSecond("message id " + message.id(), outboundMessages.putIfAbsent(message.id(), message), message);
        }
    }

    private void addKeyword(Keyword keyword) {
        requireCode(keyword.code(), keyword);
        if (ReservedWords.contains(keyword.word())) {
            throw new IllegalArgumentException(
                    "keyword %s is reserved for opt-out and help on every code; choose another word"
                            .formatted(keyword));
        }
        keywords.add(keyword);
    }

    private void addOptInMessage(OptInMessage message) {
        addKeyword(message.keyword());
        if (message.confirmation() == Confirmation.DOUBLE && message.asking().isBlank()) {
            throw new IllegalArgumentException(
                    "%s has no text that asks to confirm; say .asking(\"Reply Y to join\")".formatted(message));
        }
        message.validAnswers().stream()
                .filter(ReservedWords::contains)
                .findFirst()
                .ifPresent(answer -> {
                    throw new IllegalArgumentException(
                            "%s can never be confirmed by '%s', which is reserved for opt-out and help"
                                    .formatted(message, answer));
                });
        refuseSecond("keyword " + message.keyword(), optInMessages.putIfAbsent(message.keyword(), message), message);
    }

    private void requireNextKeyword(OutboundMessage message) {
        String next = message.nextKeyword();
        if (!next.isEmpty() && !keywords.contains(new Keyword(message.code(), next))) {
            throw new IllegalArgumentException("%s asks for keyword %s, which code %s does not have; add it as well"
                    .formatted(message, next, message.code()));
        }
    }

    private void requireCode(String code, AccountItem item) {
        if (!codes.containsKey(code)) {
            throw new IllegalArgumentException(
                    "%s needs code %s, which the account does not have; add Code.shortCode(\"%s\") as well"
                            .formatted(item, code, code));
        }
    }

    private static void refuseSecond(String place, @Nullable AccountItem first, AccountItem second) {
        if (first != null && !first.equals(second)) {
            throw new IllegalArgumentException(
                    "%s is taken already; the account has %s and was given %s".formatted(place, first, second));
        }
    }

    Optional<Code> code(String number) {
        return Optional.ofNullable(codes.get(number));
    }

    List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    boolean has(Keyword keyword) {
        return keywords.contains(keyword);
    }

    Optional<OptInMessage> optInMessage(Keyword keyword) {
        return Optional.ofNullable(optInMessages.get(keyword));
    }

    Optional<OutboundMessage> outboundMessage(MessageId id) {
        return Optional.ofNullable(outboundMessages.get(id));
    }

    List<AccountItem> items() {
        List<AccountItem> all = new ArrayList<>(codes.values());
        all.addAll(keywords);
        all.addAll(optInMessages.values());
        all.addAll(outboundMessages.values());
        return all;
    }
}
