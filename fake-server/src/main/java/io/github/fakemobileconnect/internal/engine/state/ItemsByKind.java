package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Items of the account, each kind by itself, in the order in which they came. */
public final class ItemsByKind {
    private final List<Code> codes = new ArrayList<>();
    private final List<Keyword> keywords = new ArrayList<>();
    private final List<OptInMessage> optInMessages = new ArrayList<>();
    private final List<TextResponse> textResponses = new ArrayList<>();
    private final List<OutboundMessage> outboundMessages = new ArrayList<>();
    private final List<SendDefinition> sendDefinitions = new ArrayList<>();
    private final List<DataExtension> dataExtensions = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<ApiClient> apiClients = new ArrayList<>();

    private ItemsByKind(Collection<? extends AccountItem> items) {
        AccountItem.Cases sorting = new Sorting();
        items.forEach(item -> item.choose(sorting));
    }

    /** These items. */
    public static ItemsByKind of(Collection<? extends AccountItem> items) {
        return new ItemsByKind(items);
    }

    /** Short and long codes. */
    public List<Code> codes() {
        return Collections.unmodifiableList(codes);
    }

    /** Keywords without a message of their own. */
    public List<Keyword> keywords() {
        return Collections.unmodifiableList(keywords);
    }

    /** SMS Opt-In messages. */
    public List<OptInMessage> optInMessages() {
        return Collections.unmodifiableList(optInMessages);
    }

    /** Text responses. */
    public List<TextResponse> textResponses() {
        return Collections.unmodifiableList(textResponses);
    }

    /** Outbound messages. */
    public List<OutboundMessage> outboundMessages() {
        return Collections.unmodifiableList(outboundMessages);
    }

    /** Send definitions. */
    public List<SendDefinition> sendDefinitions() {
        return Collections.unmodifiableList(sendDefinitions);
    }

    /** Data extensions. */
    public List<DataExtension> dataExtensions() {
        return Collections.unmodifiableList(dataExtensions);
    }

    /** Contacts. */
    public List<Contact> contacts() {
        return Collections.unmodifiableList(contacts);
    }

    /** How numbers stand with keywords, where a contact does not say it. */
    public List<Consent> consents() {
        return Collections.unmodifiableList(consents);
    }

    /** Clients that may ask for tokens. */
    public List<ApiClient> apiClients() {
        return Collections.unmodifiableList(apiClients);
    }

    private final class Sorting implements AccountItem.Cases {
        @Override
        public void code(Code code) {
            codes.add(code);
        }

        @Override
        public void keyword(Keyword keyword) {
            keywords.add(keyword);
        }

        @Override
        public void optInMessage(OptInMessage optInMessage) {
            optInMessages.add(optInMessage);
        }

        @Override
        public void textResponse(TextResponse textResponse) {
            textResponses.add(textResponse);
        }

        @Override
        public void outboundMessage(OutboundMessage outboundMessage) {
            outboundMessages.add(outboundMessage);
        }

        @Override
        public void sendDefinition(SendDefinition sendDefinition) {
            sendDefinitions.add(sendDefinition);
        }

        @Override
        public void dataExtension(DataExtension dataExtension) {
            dataExtensions.add(dataExtension);
        }

        @Override
        public void contact(Contact contact) {
            contacts.add(contact);
        }

        @Override
        public void consent(Consent consent) {
            consents.add(consent);
        }

        @Override
        public void apiClient(ApiClient apiClient) {
            apiClients.add(apiClient);
        }
    }
}
