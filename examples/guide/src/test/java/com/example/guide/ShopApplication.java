package com.example.guide;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring application that reads from its properties where MobileConnect is. */
@Configuration(proxyBeanMethods = false)
class ShopApplication {

    @Bean
    Invitations invitations(@Value("${shop.sms.auth-url}") URI authUrl, @Value("${shop.sms.rest-url}") URI restUrl) {
        return new Invitations(new Application(authUrl, restUrl));
    }
}
