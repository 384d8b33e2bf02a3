package io.github.fakemobileconnect.journal;

/** Something that happened in one world of the fake. */
public sealed interface Event
        permits HttpEvent,
                NumberEvent,
                MoQueued,
                SendAccepted,
                NumberDropped,
                ReservedWordInvited,
                KeywordCreated,
                KeywordDeleted,
                OptInMessageCreated,
                DefinitionChanged,
                MessageFaulted,
                RowsChanged,
                ReadingConsulted,
                TimeAdvanced,
                FakeDefect {
    /** What happened, in words and with secrets masked. */
    String inWords();

    /** How many characters of texts, headers and bodies the event keeps; they count against the bound of the journal. */
    default int retainedCharacters() {
        return 0;
    }
}
