package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the script of one text may do besides making text, and what it has done. Safe for several threads. */
public final class ScriptScope {
    private static final int MOST_KEPT = 1_000;

    private final String whyNotConverse;
    private final boolean inConversation;
    private final Map<String, WebAnswer> answers;
    private volatile boolean conversed;

    private ScriptScope(String whyNotConverse, boolean inConversation, Map<String, WebAnswer> answers) {
        this.whyNotConverse = whyNotConverse;
        this.inConversation = inConversation;
        this.answers = answers;
    }

    /** The scope of one text of a send; the texts of a send share the answers of addresses that were fetched. */
    public static ScriptScope ofASend(Map<String, WebAnswer> answers) {
        return new ScriptScope("", false, answers);
    }

    /** The scope of one text of a send whose request brought the text, which the platform lets begin no conversation. */
    public static ScriptScope ofAnOverride(Map<String, WebAnswer> answers) {
        return new ScriptScope("cannot be used in a text that a request brings along", false, answers);
    }

    /**
     * The scope of an answer to a text.
     *
     * @param inConversation whether the text came in while a next keyword was awaited
     */
    public static ScriptScope ofAnAnswer(boolean inConversation) {
        return new ScriptScope("", inConversation, new ConcurrentHashMap<>());
    }

    /** The scope of a text of a double opt-in, which is a conversation itself. */
    public static ScriptScope ofADoubleOptIn() {
        return new ScriptScope(
                "cannot be used in a text of a double opt-in, which is a conversation itself",
                false,
                new ConcurrentHashMap<>());
    }

    /** Why the script may not begin, turn and end conversations; empty where it may. */
    String whyNotConverse() {
        return whyNotConverse;
    }

    /** Whether a conversation has led to the text, and goes on when the script says so. */
    boolean isInConversation() {
        return inConversation;
    }

    /** What an address answered that was fetched already: the platform fetches each of them once a send. */
    Optional<WebAnswer> answerOf(String address) {
        return Optional.ofNullable(answers.get(address));
    }

    /** Keeps an answer for whoever fetches the address next; that there was none is not kept. */
    void keep(String address, WebAnswer answer) {
        if (answer instanceof WebAnswer.Answered && answers.size() < MOST_KEPT) {
            answers.put(address, answer);
        }
    }

    /** The script has said what becomes of the conversation. */
    void noteConversed() {
        conversed = true;
    }

    /** Whether the script has said what becomes of the conversation, so that the message definition does not. */
    boolean hasConversed() {
        return conversed;
    }
}
