package io.github.fakemobileconnect.journal;

/** Something that happened at the HTTP edge. */
public sealed interface HttpEvent extends Event
        permits HttpRequestReceived, RequestAnswered, RequestRefused, RequestUnsupported, RequestAborted, FaultStruck {}
