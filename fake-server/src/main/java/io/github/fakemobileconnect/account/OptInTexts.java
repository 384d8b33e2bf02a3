package io.github.fakemobileconnect.account;

/**
 * What an opt-in message says; a text that is empty is silence.
 *
 * @param asking asks for the confirming answer; empty for a single opt-in
 * @param welcoming goes to a new subscriber
 * @param duplicateAnswer goes to someone who is subscribed already
 * @param otherAnswer follows an answer that does not confirm
 * @param tooYoungAnswer follows an age below the minimum
 */
public record OptInTexts(
        String asking, String welcoming, String duplicateAnswer, String otherAnswer, String tooYoungAnswer) {
    /** Silence on every occasion. */
    public static final OptInTexts NONE = new OptInTexts("", "", "", "", "");

    OptInTexts asking(String text) {
        return new OptInTexts(text, welcoming, duplicateAnswer, otherAnswer, tooYoungAnswer);
    }

    OptInTexts welcoming(String text) {
        return new OptInTexts(asking, text, duplicateAnswer, otherAnswer, tooYoungAnswer);
    }

    OptInTexts duplicateAnswer(String text) {
        return new OptInTexts(asking, welcoming, text, otherAnswer, tooYoungAnswer);
    }

    OptInTexts otherAnswer(String text) {
        return new OptInTexts(asking, welcoming, duplicateAnswer, text, tooYoungAnswer);
    }

    OptInTexts tooYoungAnswer(String text) {
        return new OptInTexts(asking, welcoming, duplicateAnswer, otherAnswer, text);
    }
}
