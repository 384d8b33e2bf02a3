package com.example.guide;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.util.List;

/** The fake in a program of its own. */
final class WithoutJUnit {
    private WithoutJUnit() {}

    public static void main(String[] arguments) {
        conversation().forEach(System.out::println);
    }

    static List<String> conversation() {
        try (FakeMobileConnect mobileConnect = FakeMobileConnect.start(new NorthernTrail())) {
            new Application(mobileConnect).post("sms/v1/queueMO", """
                    {"mobileNumbers": ["13175551212"], "shortCode": "86288", "messageText": "JOINSMS"}""");

            Handset phone = mobileConnect.handset("+1 317 555 1212");
            phone.reply("Y");

            return phone.conversation();
        }
    }
}
