package io.github.fakemobileconnect.internal.engine;

/** All that one world knows. The world's lock guards it. */
final class Tables {
    private final Register register = new Register();
    private final Contacts contacts = new Contacts();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Conversations conversations = new Conversations();
    private final OptOuts optOuts = new OptOuts();
    private final LastSenders lastSenders = new LastSenders();
    private final Sends sends = new Sends();
    private final QueuedTexts queuedTexts = new QueuedTexts();
    private final AutomaticReplies automaticReplies = new AutomaticReplies();
    private final Lag lag = new Lag();
    private final Definitions definitions = new Definitions();
    private final TransactionalMessages messages = new TransactionalMessages();
    private final Scripts scripts = new Scripts();
    private final ForeignCode foreignCode = new ForeignCode();
    private final DataExtensions dataExtensions = new DataExtensions();
    private final Rowsets rowsets = new Rowsets();
    private final WebRoutes web = new WebRoutes();
    private final Faults faults = new Faults();
    private final Readings readings = new Readings();
    private final TokenIds tokenIds = new TokenIds();

    Register register() {
        return register;
    }

    Contacts contacts() {
        return contacts;
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    Conversations conversations() {
        return conversations;
    }

    OptOuts optOuts() {
        return optOuts;
    }

    LastSenders lastSenders() {
        return lastSenders;
    }

    Sends sends() {
        return sends;
    }

    QueuedTexts queuedTexts() {
        return queuedTexts;
    }

    AutomaticReplies automaticReplies() {
        return automaticReplies;
    }

    Lag lag() {
        return lag;
    }

    Definitions definitions() {
        return definitions;
    }

    TransactionalMessages messages() {
        return messages;
    }

    Scripts scripts() {
        return scripts;
    }

    ForeignCode foreignCode() {
        return foreignCode;
    }

    DataExtensions dataExtensions() {
        return dataExtensions;
    }

    Rowsets rowsets() {
        return rowsets;
    }

    WebRoutes web() {
        return web;
    }

    Faults faults() {
        return faults;
    }

    Readings readings() {
        return readings;
    }

    TokenIds tokenIds() {
        return tokenIds;
    }
}
