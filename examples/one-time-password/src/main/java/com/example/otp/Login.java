package com.example.otp;

/**
 * One customer who wants to log in, once.
 *
 * @param attempt an id that no other login has
 * @param customer the id of the customer
 * @param mobileNumber digits with country code, as in {@code 13175551212}; empty where the customer never gave it
 */
public record Login(String attempt, String customer, String mobileNumber) {
    String messageKey() {
        return "login-" + attempt;
    }
}
