package io.github.fakemobileconnect.internal.engine.value;

/**
 * Who texted a number.
 *
 * @param code the digits of the code
 * @param name the name that the handset shows in its place; empty where it shows the code
 */
public record Sender(String code, String name) {}
