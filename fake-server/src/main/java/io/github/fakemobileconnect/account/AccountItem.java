package io.github.fakemobileconnect.account;

/** Something that the account owns and a scenario can add; an immutable value whose methods return copies. */
public sealed interface AccountItem permits Code, Contact, Keyword, OptInMessage, OutboundMessage {}
