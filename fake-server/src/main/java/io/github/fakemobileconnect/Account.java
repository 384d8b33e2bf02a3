package io.github.fakemobileconnect;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.Look;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.engine.account.AddItems;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.List;
import java.util.Map;

/** What the account owns and what it knows about numbers. Safe for several threads. */
public final class Account {
    private final Worlds worlds;

    Account(Worlds worlds) {
        this.worlds = worlds;
    }

    /**
     * Adds items, in any order and all or none. A message definition brings its keyword along; contacts and consents bring
     * numbers where they are to stand, as if texts had led there; a contact that is added again gains attributes,
     * and an API client that is declared again takes the place of the first.
     *
     * @throws IllegalArgumentException when an item needs a code that the account does not have, takes a keyword, code or
     *     message id that another item has, or uses a word that is reserved for opt-out and help
     */
    public void add(AccountItem... items) {
        worlds.open().perform(0, new AddItems(List.of(items)));
    }

    /** What was added: codes, keywords, opt-in messages, text responses, outbound messages, API clients, send definitions and data
     * extensions without their rows, in this order. */
    public List<AccountItem> items() {
        return worlds.current().perform(0, Look.atItems());
    }

    /** The codes of the account. */
    public List<Code> codes() {
        return items().stream()
                .filter(Code.class::isInstance)
                .map(Code.class::cast)
                .toList();
    }

    /** The subscriptions of all numbers, in any status. */
    public List<Subscription> subscriptions() {
        return worlds.current().perform(0, Look.atSubscriptions());
    }

    /** The subscriptions of one number, in any status. */
    public List<Subscription> subscriptionsOf(MobileNumber number) {
        return worlds.current().perform(0, Look.atSubscriptionsOf(number));
    }

    /**
     * The rows of a data extension. To add some, add it once more with rows.
     *
     * @param nameOrKey its name or its external key
     * @throws IllegalArgumentException when the account has no such data extension
     */
    public List<Map<String, String>> rowsOf(String nameOrKey) {
        return worlds.current().perform(0, Look.atRowsOf(nameOrKey));
    }

    /**
     * The rows of a data extension. To add some, add it once more with rows.
     *
     * @throws IllegalArgumentException when the account does not have it
     */
    public List<Map<String, String>> rowsOf(DataExtension dataExtension) {
        return rowsOf(dataExtension.key());
    }

    /** True when the number said STOP to the code and has not opted in to any of its keywords since. */
    public boolean hasOptedOut(MobileNumber number, Code code) {
        return worlds.current().perform(0, Look.atOptOut(number, code.number()));
    }
}
