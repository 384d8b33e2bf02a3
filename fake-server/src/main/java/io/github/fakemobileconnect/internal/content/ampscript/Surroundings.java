package io.github.fakemobileconnect.internal.content.ampscript;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a script can see and change outside of itself. A method that cannot do what it is asked to do throws a
 * {@link NotPossible}, which becomes an error at the place of the call.
 */
public interface Surroundings {
    /** What an attribute, or a string of the platform, stands for. */
    Optional<String> find(String name);

    /** A name stood in the text, and there was no value for it. */
    void noteMissing(String name);

    /** The instant that it is. */
    Instant now();

    /** The first rows of a data extension whose columns have these values, at most so many. */
    RowSet.Found lookUp(String dataExtension, Map<String, String> criteria, int most);

    /** Adds a row to a data extension. */
    void insert(String dataExtension, Map<String, String> fields);

    /** Changes the rows of a data extension whose columns have these values; yields how many there are. */
    int update(String dataExtension, Map<String, String> criteria, Map<String, String> fields);

    /** Changes rows, or adds one with all of these values where there is none to change; yields how many that concerned. */
    int upsert(String dataExtension, Map<String, String> criteria, Map<String, String> fields);

    /** Takes the rows of a data extension away whose columns have these values; yields how many there were. */
    int delete(String dataExtension, Map<String, String> criteria);

    /** Begins a conversation in which every text is taken as if it began with a keyword. */
    void createConversation(String code, String number, String nextKeyword);

    /** Changes the keyword of a conversation from the next text on. */
    void changeNextKeyword(String code, String number, String nextKeyword);

    /** Ends a conversation. */
    void endConversation(String code, String number);

    /** Calls the application. */
    WebAnswer call(WebRequest request);

    /** Something outside of the script cannot be done. */
    final class NotPossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Says what, and why not. */
        public NotPossible(String message) {
            super(message, null, false, false);
        }
    }
}
