package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Sender;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the tables on behalf of the test; changes nothing. */
public final class Look {
    private Look() {}

    /** What the account owns. */
    public static UseCase<List<AccountItem>> atItems() {
        return turn -> {
            List<AccountItem> all = new ArrayList<>(turn.tables().register().items());
            all.addAll(turn.tables().definitions().items());
            all.addAll(turn.tables().dataExtensions().items());
            return all;
        };
    }

    /** The clients that were declared. */
    public static UseCase<List<ApiClient>> atApiClients() {
        return turn -> turn.tables().register().apiClients();
    }

    /**
     * The rows of a data extension, by its name or external key.
     *
     * @throws IllegalArgumentException when the account has none such
     */
    public static UseCase<List<Map<String, String>>> atRowsOf(String dataExtension) {
        return turn -> turn.tables().dataExtensions().called(dataExtension).all();
    }

    /** The digits of the account's codes. */
    public static UseCase<List<String>> atCodes() {
        return turn -> turn.tables().register().codes();
    }

    /** What a number received last. */
    public static UseCase<Optional<MtMessage>> atLastMessageTo(MobileNumber number) {
        return turn -> turn.tables().lastSenders().to(number);
    }

    /** Who texted a number last. */
    public static UseCase<Optional<Sender>> atLastSenderTo(MobileNumber number) {
        return turn -> turn.tables().lastSenders().senderTo(number);
    }

    /** The subscriptions of one number, in any status. */
    public static UseCase<List<Subscription>> atSubscriptionsOf(MobileNumber number) {
        return turn -> turn.tables().subscriptions().of(number);
    }

    /** The subscriptions of all numbers, in any status. */
    public static UseCase<List<Subscription>> atSubscriptions() {
        return turn -> turn.tables().subscriptions().all();
    }

    /** Whether a number said STOP to a code and has not come back. */
    public static UseCase<Boolean> atOptOut(MobileNumber number, String code) {
        return turn -> turn.tables().optOuts().has(new Line(number, code));
    }
}
