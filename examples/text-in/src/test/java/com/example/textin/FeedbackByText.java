package com.example.textin;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.TextResponse;

/** FEEDBACK is thanked for, and written into a data extension by the script of the answer. */
final class FeedbackByText implements Scenario {
    private static final DataExtension INBOUND =
            DataExtension.keyed("Inbound_SMS").with("MobileNumber", "Text", "ReceivedAt");
    private static final String CONTENT = """
            %%[
            set @now = Format(Now(), "yyyy-MM-dd HH:mm:ss")
            InsertData("Inbound_SMS", "MobileNumber", MOBILE_NUMBER, "Text", [MSG(0).NOUNS], "ReceivedAt", @now)
            ]%%Thank you!""";

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(
                        INBOUND,
                        TextResponse.to(NorthernTrail.CODE.keyword("FEEDBACK")).answering(CONTENT));
    }
}
