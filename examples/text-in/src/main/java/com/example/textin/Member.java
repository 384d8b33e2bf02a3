package com.example.textin;

/**
 * Someone who has joined the club.
 *
 * @param number digits with country code
 * @param firstName what the member answered when asked for it; empty where nothing yet
 * @param zip what the member answered when asked for it; empty where nothing yet
 */
public record Member(String number, String firstName, String zip) {}
