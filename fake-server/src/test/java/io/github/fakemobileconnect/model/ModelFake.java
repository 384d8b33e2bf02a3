package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fake, played through its public door. */
final class ModelFake implements ModelSide, AutoCloseable {
    private static final Pattern ROW =
            Pattern.compile("\"mobileNumber\":\"(\\d+)\",\"shortCode\":\"(\\d+)\",\"keyword\":\"([^\"]+)\"");

    private final FakeMobileConnect mobileConnect;
    private long seen;

    ModelFake(Set<Reading> alternatives) {
        Scenario account = new ModelAccount();
        for (Reading reading : alternatives) {
            account = account.and(Scenarios.underTheAlternativeOf(reading));
        }
        this.mobileConnect =
                FakeMobileConnect.configure().startingAt(ModelAccount.START).start(account);
        this.seen = mobileConnect.journal().newest();
    }

    FakeMobileConnect mobileConnect() {
        return mobileConnect;
    }

    @Override
    public void text(MobileNumber from, Code code, String text) {
        mobileConnect.handset(from.digits()).text(text, code);
    }

    @Override
    public int queue(List<MobileNumber> numbers, Code code, String text) {
        return application()
                .post("/sms/v1/queueMO", """
                        {"mobileNumbers":[%s],"shortCode":"%s","messageText":"%s"}""".formatted(quoted(numbers), code, escaped(text)))
                .statusCode();
    }

    @Override
    public int send(ModelOrder order) {
        return application()
                .post(order.path(), order.json(mobileConnect.time().now()))
                .statusCode();
    }

    @Override
    public List<String> lookUp(List<MobileNumber> numbers) {
        String body = application()
                .post("/sms/v1/contacts/subscriptions", "{\"mobileNumber\":[%s]}".formatted(quoted(numbers)))
                .body();
        return ROW.matcher(body).results().map(ModelFake::row).sorted().toList();
    }

    /** With a token of its own for each call: a token lives no longer than some strides of a script. */
    private Application application() {
        return new Application(mobileConnect);
    }

    private static String row(MatchResult row) {
        return ModelSide.row(row.group(1), row.group(2), row.group(3));
    }

    private static String quoted(List<MobileNumber> numbers) {
        return numbers.stream().map(number -> "\"" + number + "\"").collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    @Override
    public void advanceBy(Duration duration) {
        mobileConnect.time().advanceBy(duration);
    }

    @Override
    public void reset() {
        mobileConnect.reset();
        seen = mobileConnect.journal().newest();
    }

    @Override
    public List<String> delivered() {
        List<String> since = new ArrayList<>();
        mobileConnect.journal().after(seen).forEach(entry -> {
            seen = entry.sequence();
            if (entry.event() instanceof MtDelivered mt) {
                since.add(inWords(mt.message()));
            }
        });
        return since;
    }

    private static String inWords(MtMessage message) {
        return ModelSide.delivery(message.code(), message.to(), message.text());
    }

    @Override
    public List<String> state() {
        List<String> lines = new ArrayList<>();
        mobileConnect.account().subscriptions().stream()
                .map(row -> ModelSide.standing(row.number(), row.keyword(), row.status(), row.since()))
                .forEach(lines::add);
        for (MobileNumber number : ModelAccount.NUMBERS) {
            for (Code code : ModelAccount.CODES) {
                if (mobileConnect.account().hasOptedOut(number, code)) {
                    lines.add(ModelSide.optOut(number, code.number()));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    @Override
    public void close() {
        mobileConnect.close();
    }
}
