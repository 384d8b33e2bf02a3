package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.internal.engine.value.Rowset;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;

/** What was listed by which token; the newest ten thousand of them, for a day each. */
public final class Rowsets {
    static final Duration LIFETIME = Duration.ofDays(1);
    private static final int MOST_KEPT = 10_000;

    private final Map<UUID, Issued> byToken = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<UUID, Issued> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** What a token stands for, and until when. */
    public record Issued(UUID token, Rowset rowset, Instant expires) {}

    /** Keeps how rows were listed, for whoever asks for another page by the token. */
    public Issued issue(UUID token, Rowset rowset, Instant now) {
        Issued issued = new Issued(token, rowset, now.plus(LIFETIME));
        byToken.put(issued.token(), issued);
        return issued;
    }

    /** What the token stands for, as long as it does. */
    public Optional<Issued> find(String token, Instant now) {
        return parsed(token).map(byToken::get).filter(issued -> now.isBefore(issued.expires()));
    }

    private static Optional<UUID> parsed(String token) {
        try {
            return Optional.of(UUID.fromString(token));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
