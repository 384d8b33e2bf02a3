package io.github.fakemobileconnect.internal.engine.state;

/**
 * All that one world knows. The world's lock guards it.
 *
 * @param register what the account owns
 * @param contacts who a number belongs to
 * @param subscriptions what numbers have consented to
 * @param conversations which codes wait for an answer
 * @param optOuts who said STOP
 * @param lastSenders who texted each number last
 * @param sends the accepted sends
 * @param queuedTexts the texts that the application queued
 * @param automaticReplies what handsets answer by themselves
 * @param seenLate what the application sees late
 * @param definitions the send definitions
 * @param messages the transactional messages
 * @param scripts the scripts that were run last
 * @param textsWithCode whether there are texts that run code
 * @param dataExtensions the data extensions and their rows
 * @param rowsets what was listed by which token
 * @param web where the calls of scripts lead
 * @param faults the trouble that is still to come
 * @param readings which readings take their alternative
 * @param tokenIds handles and identifiers
 */
public record Tables(
        Register register,
        Contacts contacts,
        Subscriptions subscriptions,
        Conversations conversations,
        OptOuts optOuts,
        LastSenders lastSenders,
        Sends sends,
        QueuedTexts queuedTexts,
        AutomaticReplies automaticReplies,
        SeenLate seenLate,
        Definitions definitions,
        TransactionalMessages messages,
        Scripts scripts,
        TextsWithCode textsWithCode,
        DataExtensions dataExtensions,
        Rowsets rowsets,
        WebRoutes web,
        Faults faults,
        Readings readings,
        TokenIds tokenIds) {
    /** Of a world that knows nothing yet. */
    public Tables() {
        this(
                new Register(),
                new Contacts(),
                new Subscriptions(),
                new Conversations(),
                new OptOuts(),
                new LastSenders(),
                new Sends(),
                new QueuedTexts(),
                new AutomaticReplies(),
                new SeenLate(),
                new Definitions(),
                new TransactionalMessages(),
                new Scripts(),
                new TextsWithCode(),
                new DataExtensions(),
                new Rowsets(),
                new WebRoutes(),
                new Faults(),
                new Readings(),
                new TokenIds());
    }
}
