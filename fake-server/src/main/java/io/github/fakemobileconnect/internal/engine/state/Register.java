package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the account owns. */
public final class Register {
    final Map<String, Code> codes = new LinkedHashMap<>();
    final Set<Keyword> keywords = new LinkedHashSet<>();
    final Map<Keyword, OptInMessage> optInMessages = new LinkedHashMap<>();
    final Map<Keyword, TextResponse> textResponses = new LinkedHashMap<>();
    /** The default keywords, by the digits of their code. */
    final Map<String, TextResponse> toAnythingElse = new LinkedHashMap<>();

    final Map<MessageId, OutboundMessage> outboundMessages = new LinkedHashMap<>();
    /** The clients that this world declared, by their ids; one that is declared again takes the place of the first. */
    final Map<String, ApiClient> apiClients = new LinkedHashMap<>();

    /** Those of the world before. */
    private List<ApiClient> inheritedClients = List.of();

    /** The same items in a register of their own, to try something on. */
    Register copy() {
        Register copy = new Register();
        copy.takeOver(this);
        return copy;
    }

    /** Has the items of another one as well. */
    void takeOver(Register other) {
        codes.putAll(other.codes);
        keywords.addAll(other.keywords);
        optInMessages.putAll(other.optInMessages);
        textResponses.putAll(other.textResponses);
        toAnythingElse.putAll(other.toAnythingElse);
        outboundMessages.putAll(other.outboundMessages);
        apiClients.putAll(other.apiClients);
    }

    /** Takes a keyword away, with the message definition that it started. */
    public void remove(Keyword keyword) {
        keywords.remove(keyword);
        optInMessages.remove(keyword);
        textResponses.remove(keyword);
    }

    /** The code with these digits. */
    public Optional<Code> code(String number) {
        return Optional.ofNullable(codes.get(number));
    }

    /** The digits of the codes, in the order in which they were added. */
    public List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    /** The keywords of all codes, in the order in which they were added. */
    public List<Keyword> keywords() {
        return List.copyOf(keywords);
    }

    /** Whether the code of the keyword has it. */
    public boolean has(Keyword keyword) {
        return keywords.contains(keyword);
    }

    /** True when a message definition answers the keyword. */
    public boolean isTaken(Keyword keyword) {
        return optInMessages.containsKey(keyword) || textResponses.containsKey(keyword);
    }

    /** The opt-in message that the keyword starts. */
    public Optional<OptInMessage> optInMessage(Keyword keyword) {
        return Optional.ofNullable(optInMessages.get(keyword));
    }

    /** The text response that the keyword starts. */
    public Optional<TextResponse> textResponse(Keyword keyword) {
        return Optional.ofNullable(textResponses.get(keyword));
    }

    /** The default keyword of a code. */
    public Optional<TextResponse> toAnythingElseOn(String code) {
        return Optional.ofNullable(toAnythingElse.get(code));
    }

    /** Takes clients over from the world before. */
    public void inherit(List<ApiClient> clients) {
        inheritedClients = List.copyOf(clients);
    }

    /** The declared clients, those of this world first. */
    public List<ApiClient> apiClients() {
        List<ApiClient> all = new ArrayList<>(apiClients.values());
        inheritedClients.stream()
                .filter(client -> !apiClients.containsKey(client.id()))
                .forEach(all::add);
        return all;
    }

    /** The outbound message with this id. */
    public Optional<OutboundMessage> outboundMessage(MessageId id) {
        return Optional.ofNullable(outboundMessages.get(id));
    }

    /** All that was added, kind by kind. */
    public List<AccountItem> items() {
        List<AccountItem> all = new ArrayList<>(codes.values());
        all.addAll(keywords);
        all.addAll(optInMessages.values());
        all.addAll(textResponses.values());
        all.addAll(toAnythingElse.values());
        all.addAll(outboundMessages.values());
        all.addAll(apiClients());
        return all;
    }
}
