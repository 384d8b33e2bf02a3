package com.example.otp;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.api.Scope;

/** The account of Northern Trail: one code, one programme, the login code, and the package that may send it. */
final class NorthernTrail implements Scenario {
    static final Code CODE = Code.shortCode("86288").in("US");
    static final OptInMessage LOGIN = OptInMessage.doubleOptIn(CODE.keyword("LOGIN"))
            .asking("Reply Y to log in to Northern Trail with your phone")
            .welcoming("You can log in with your phone now.");
    static final SendDefinition LOGIN_CODE =
            SendDefinition.of("login_code", LOGIN.keyword()).saying("%%LoginCode%% is your Northern Trail login code.");
    static final ApiClient SHOP =
            ApiClient.of("shop", "shop-secret").account("7281698").scopes(Scope.SMS_SEND, Scope.SMS_READ);

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.account().add(CODE, LOGIN, LOGIN_CODE, SHOP);
    }
}
