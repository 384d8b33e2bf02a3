package io.github.fakemobileconnect.model;

import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two promises that hold whatever the tables say, read from what the fake itself put down. */
final class ModelJournalCheck {
    private record Consent(MobileNumber number, Keyword keyword) {}

    private final Journal journal;
    private final boolean responsesSubscribe;
    private final Map<Long, Event> events = new HashMap<>();
    private final Set<Consent> subscribed = new HashSet<>();
    private long seen;

    ModelJournalCheck(Journal journal, Set<Reading> alternatives) {
        this.journal = journal;
        this.responsesSubscribe = alternatives.contains(Reading.TEXT_RESPONSE_CONSENT);
    }

    /** What the entries since the last look break, in words. */
    List<String> brokenRules() {
        if (journal.newest() < seen) {
            events.clear();
            subscribed.clear();
            seen = 0;
        }
        List<String> broken = new ArrayList<>();
        for (Entry entry : journal.after(seen)) {
            seen = entry.sequence();
            events.put(seen, entry.event());
            if (!isAllowed(entry)) {
                broken.add("#%d %s".formatted(entry.sequence(), entry.event().inWords()));
            }
        }
        return broken;
    }

    private boolean isAllowed(Entry entry) {
        if (entry.event() instanceof SubscriptionChanged change) {
            Consent consent = new Consent(change.number(), change.keyword());
            if (change.to() == SUBSCRIBED) {
                subscribed.add(consent);
                return isConsent(events.get(entry.cause()), change, entry.at());
            }
            subscribed.remove(consent);
        }
        return !(entry.event() instanceof FakeDefect)
                && (!(entry.event() instanceof MtDelivered mt) || !isOffer(mt.message()) || mayReceive(mt.message()));
    }

    private boolean isConsent(Event cause, SubscriptionChanged change, Instant at) {
        if (cause instanceof MoReceived mo) {
            return mo.number().equals(change.number())
                    && isConsent(mo.interpretation(), change.keyword(), ModelText.of(mo.text()), at);
        }
        return cause instanceof HttpRequestReceived http
                && http.request().body().matches(".*\"(Subscribe|Resubscribe)\":true.*")
                && http.request().body().contains(change.number().digits())
                && http.request()
                        .body()
                        .contains(
                                "\"keyword\":\"%s\"".formatted(change.keyword().word()));
    }

    private boolean isConsent(Interpretation meaning, Keyword keyword, ModelText text, Instant at) {
        if (meaning instanceof Interpretation.Confirmation confirmed) {
            return confirmed.keyword().equals(keyword) && ModelDialogue.confirms(keyword, text, at);
        }
        boolean named = meaning.equals(new Interpretation.KeywordText(keyword))
                || meaning.equals(new Interpretation.NextKeyword(keyword));
        return named
                && (ModelAccount.isSingleOptIn(keyword) || (responsesSubscribe && ModelAccount.isResponse(keyword)));
    }

    private static boolean isOffer(MtMessage message) {
        return message.text().startsWith("Offer");
    }

    private boolean mayReceive(MtMessage message) {
        return subscribed.stream()
                .anyMatch(consent -> consent.number().equals(message.to())
                        && consent.keyword().code().equals(message.code()));
    }
}
