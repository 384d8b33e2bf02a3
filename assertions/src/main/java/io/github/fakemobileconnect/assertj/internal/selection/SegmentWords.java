package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Segments;
import io.github.fakemobileconnect.sms.TextEncoding;

/** How failures speak of encodings and segments. */
final class SegmentWords {
    private SegmentWords() {}

    /** As in {@code in 2 segments of UCS-2: '’' (U+2019) at 12 is not in the GSM alphabet}. */
    static String inWords(MtMessage message) {
        Segments segments = message.segments();
        return "in " + count(segments.count(), "segment") + " of " + spelled(segments.encoding())
                + segments.forcedBy()
                        .map(outsider -> ": " + outsider + " is not in the GSM alphabet")
                        .orElseGet(() -> ": its length is %d, and %d fit into one segment"
                                .formatted(segments.units(), segments.encoding().unitsAlone()));
    }

    /** As in {@code UCS-2}. */
    static String spelled(TextEncoding encoding) {
        return encoding.name().replace('_', '-');
    }
}
