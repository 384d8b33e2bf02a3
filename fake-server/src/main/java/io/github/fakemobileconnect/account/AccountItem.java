package io.github.fakemobileconnect.account;

/** Something that a scenario can add to the account; an immutable value whose methods return copies. */
public sealed interface AccountItem
        permits ApiClient,
                Code,
                Consent,
                Contact,
                DataExtension,
                Keyword,
                OptInMessage,
                OutboundMessage,
                SendDefinition,
                TextResponse {
    /** Calls the case of this kind of item. */
    void choose(Cases cases);

    /** One case for each kind of item. */
    interface Cases {
        /** A short or long code. */
        void code(Code code);

        /** A keyword without a message of its own. */
        void keyword(Keyword keyword);

        /** An SMS Opt-In message. */
        void optInMessage(OptInMessage optInMessage);

        /** A text response. */
        void textResponse(TextResponse textResponse);

        /** An outbound message. */
        void outboundMessage(OutboundMessage outboundMessage);

        /** A send definition. */
        void sendDefinition(SendDefinition sendDefinition);

        /** A data extension, with rows or without. */
        void dataExtension(DataExtension dataExtension);

        /** A contact. */
        void contact(Contact contact);

        /** How a number stands with a keyword. */
        void consent(Consent consent);

        /** A client that may ask for tokens. */
        void apiClient(ApiClient apiClient);
    }
}
