package io.github.fakemobileconnect.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A script that comes to no text: nobody receives an empty one. */
class ScriptedSilenceTest {
    private static final String SILENT = "%%[ set @x = 1 ]%%\n";
    private static final Code CODE = Code.shortCode("86288").in("US");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(fake -> fake.account()
            .add(
                    CODE,
                    DataExtension.keyed("Inbound").with("Text"),
                    OptInMessage.singleOptIn(CODE.keyword("NEWS")).welcoming(SILENT),
                    TextResponse.to(CODE.keyword("NOTE"))
                            .answering("%%[ InsertData('Inbound', 'Text', [MSG(0).NOUNS]) ]%%"),
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying(SILENT),
                    SendDefinition.of("silent", CODE.keyword("NEWS")).saying(SILENT)));

    private final Messaging messaging = new Messaging(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void answers_nothing_to_a_text_but_has_done_its_work() {
        assertThat(phone.text("NOTE the tents leak").answers()).isEmpty();

        assertThat(mobileConnect.account().rowsOf("Inbound")).containsExactly(Map.of("Text", "the tents leak"));
        assertThat(events(TextNotRendered.class)).isEmpty();
    }

    @Test
    void welcomes_with_nothing() {
        assertThat(phone.text("NEWS").answers()).isEmpty();
    }

    @Test
    void leaves_a_send_with_nobody_to_count() {
        phone.text("NEWS");

        String token = messaging
                .application()
                .post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}")
                .body()
                .replaceAll(".*:\"|\".*", "");

        assertThat(messaging
                        .application()
                        .get("/sms/v1/messageContact/MzA6Nzg6MA/deliveries/" + token)
                        .body())
                .contains("\"count\":0", "\"status\":\"Finished\"", "\"tracking\":[]");
        assertThat(phone.inbox()).isEmpty();
        assertThat(events(MtSuppressed.class))
                .extracting(MtSuppressed::reason)
                .containsExactly(Suppression.NOTHING_TO_SAY);
    }

    @Test
    void is_too_short_for_a_transactional_message() {
        messaging.send("k", "silent");

        assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 52 MessageTooShort");
        assertThat(phone.inbox()).isEmpty();
    }

    private <E extends Event> Stream<E> events(Class<E> type) {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
