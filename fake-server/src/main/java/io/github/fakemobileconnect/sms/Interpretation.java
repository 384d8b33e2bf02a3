package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.account.Keyword;

/** What the account takes a mobile-originated message to mean. */
public sealed interface Interpretation {
    /** The meaning in words, as in {@code keyword JOINSMS}. */
    String inWords();

    /** Calls the case of this meaning. */
    void choose(Cases cases);

    /** True when the text only has a meaning because a conversation is open. */
    default boolean isReply() {
        return false;
    }

    /** One case for each meaning. */
    interface Cases {
        /** The number opts out. */
        void optOut();

        /** The number asks for help. */
        void help();

        /** The text starts with a keyword. */
        void keyword(Keyword keyword);

        /** The text answers a message that asks for a keyword. */
        void nextKeyword(Keyword keyword);

        /** The text confirms a keyword. */
        void confirmation(Keyword keyword);

        /** The text was to confirm a keyword, but does not. */
        void otherAnswer(Keyword keyword);

        /** The text states an age that is below the minimum of a keyword. */
        void tooYoung(Keyword keyword);

        /** Only the default keyword of the code understands the text. */
        void anythingElse();

        /** The text means nothing here. */
        void notUnderstood();
    }

    /** The number opts out of all keywords of the code. */
    record OptOut() implements Interpretation {
        @Override
        public String inWords() {
            return "opt-out";
        }

        @Override
        public void choose(Cases cases) {
            cases.optOut();
        }
    }

    /** The number asks for help. */
    record Help() implements Interpretation {
        @Override
        public String inWords() {
            return "help";
        }

        @Override
        public void choose(Cases cases) {
            cases.help();
        }
    }

    /**
     * The text starts with a keyword of the code.
     *
     * @param keyword the keyword
     */
    record KeywordText(Keyword keyword) implements Interpretation {
        @Override
        public String inWords() {
            return "keyword " + keyword.word();
        }

        @Override
        public void choose(Cases cases) {
            cases.keyword(keyword);
        }
    }

    /**
     * The text answers a message with a next keyword, which is put in front of it.
     *
     * @param keyword the keyword that was put in front
     */
    record NextKeyword(Keyword keyword) implements Interpretation {
        @Override
        public String inWords() {
            return "next keyword " + keyword.word();
        }

        @Override
        public void choose(Cases cases) {
            cases.nextKeyword(keyword);
        }
    }

    /**
     * The text is a valid answer to the double opt-in of a keyword.
     *
     * @param keyword the keyword that was asked for
     */
    record Confirmation(Keyword keyword) implements Interpretation {
        @Override
        public String inWords() {
            return "confirms " + keyword.word();
        }

        @Override
        public void choose(Cases cases) {
            cases.confirmation(keyword);
        }

        @Override
        public boolean isReply() {
            return true;
        }
    }

    /**
     * The text answers the double opt-in of a keyword, but does not confirm it.
     *
     * @param keyword the keyword that was asked for
     */
    record OtherAnswer(Keyword keyword) implements Interpretation {
        @Override
        public String inWords() {
            return "does not confirm " + keyword.word();
        }

        @Override
        public void choose(Cases cases) {
            cases.otherAnswer(keyword);
        }

        @Override
        public boolean isReply() {
            return true;
        }
    }

    /**
     * The text answers the double opt-in of a keyword with an age below its minimum.
     *
     * @param keyword the keyword that was asked for
     */
    record TooYoung(Keyword keyword) implements Interpretation {
        @Override
        public String inWords() {
            return "too young for " + keyword.word();
        }

        @Override
        public void choose(Cases cases) {
            cases.tooYoung(keyword);
        }

        @Override
        public boolean isReply() {
            return true;
        }
    }

    /** Only the default keyword of the code understands the text. */
    record AnythingElse() implements Interpretation {
        @Override
        public String inWords() {
            return "anything else";
        }

        @Override
        public void choose(Cases cases) {
            cases.anythingElse();
        }
    }

    /** Nothing on the code understands the text. */
    record NotUnderstood() implements Interpretation {
        @Override
        public String inWords() {
            return "not understood";
        }

        @Override
        public void choose(Cases cases) {
            cases.notUnderstood();
        }
    }
}
