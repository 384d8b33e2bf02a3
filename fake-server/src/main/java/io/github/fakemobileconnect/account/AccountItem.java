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
                TextResponse {}
