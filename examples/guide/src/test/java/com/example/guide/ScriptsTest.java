package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.junit.FailedScriptsAllowed;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(field = "SCRIPTS")
class ScriptsTest {
    static final Code CODE = Code.shortCode("86288").in("US");
    static final DataExtension SHOPS = DataExtension.keyed("Shops")
            .with("Zip", "Street")
            .row("46204", "Monument Circle")
            .row("94105", "Mission Street");
    static final DataExtension INBOUND = DataExtension.keyed("Inbound_SMS").with("MobileNumber", "Text");

    static final TextResponse SHOP = TextResponse.to(CODE.keyword("SHOP")).answering("""
            %%[
            set @street = Lookup("Shops", "Street", "Zip", [MSG(0).NOUN(0)])
            if Empty(@street) then
            ]%%There is no shop near you.%%[
            else
            ]%%Come to %%=@street=%%!%%[
            endif
            ]%%""");
    static final TextResponse FEEDBACK = TextResponse.to(CODE.keyword("FEEDBACK"))
            .answering(
                    "%%[InsertData('Inbound_SMS', 'MobileNumber', MOBILE_NUMBER, 'Text', [MSG(0).NOUNS])]%%Thank you!");
    static final TextResponse BROKEN =
            TextResponse.to(CODE.keyword("BROKEN")).answering("%%=Lookup('Shops', 'Town', 'Zip', '46204')=%%");

    static final Scenario SCRIPTS =
            mobileConnect -> mobileConnect.account().add(CODE, SHOPS, INBOUND, SHOP, FEEDBACK, BROKEN);

    @Test
    void a_script_looks_something_up(Handset phone) {
        assertThat(phone.text("SHOP 46204")).isAnsweredOnlyWith("Come to Monument Circle!");
        assertThat(phone.text("SHOP 10001")).isAnsweredOnlyWith("There is no shop near you.");
    }

    @Test
    void a_script_writes_a_row(FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        phone.text("FEEDBACK the tents leak");

        assertThat(mobileConnect)
                .rowsOf("Inbound_SMS")
                .hasSize(1)
                .hasRow("MobileNumber", "13175551212", "Text", "the tents leak");
    }

    @Test
    void the_application_lists_the_rows(FakeMobileConnect mobileConnect, Handset phone) {
        phone.text("FEEDBACK the tents leak");

        String rows = new Application(mobileConnect)
                .get("data/v1/customobjectdata/key/Inbound_SMS/rowset")
                .body();

        assertThat(rows).contains("\"text\":\"the tents leak\"");
    }

    @Test
    @FailedScriptsAllowed
    void a_script_that_fails_sends_nothing(Handset phone) {
        Exchange exchange = phone.text("BROKEN");

        assertThat(exchange).isNotAnswered();
    }
}
