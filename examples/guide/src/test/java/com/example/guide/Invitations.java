package com.example.guide;

/** Asks visitors whether they want to join. */
record Invitations(Application application) {
    void send(String number) {
        application.post("sms/v1/queueMO", """
                {"mobileNumbers": ["%s"], "shortCode": "86288", "messageText": "JOINSMS"}""".formatted(number));
    }
}
