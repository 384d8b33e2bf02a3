package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.internal.content.ampscript.Script;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/** The scripts that were run last, so that a text which goes to many is read once. */
public final class Scripts {
    private static final int MOST_KEPT = 64;

    private final Map<String, Script> newest = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<String, Script> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** The script in a text. */
    public Script of(String text) {
        return newest.computeIfAbsent(text, Script::of);
    }
}
