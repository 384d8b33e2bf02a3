package io.github.fakemobileconnect.kit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An application that manages send definitions and sends by them: it sends exactly what it is told to. */
public final class DefinitionRoutes {
    public static final String DEFINITIONS = "/messaging/v1/sms/definitions";
    /** The account of the vendor's example, and a long code. */
    public static final Code EXAMPLE = Code.shortCode("8201221").in("US");

    public static final Code LONG = Code.longCode("971234567890");

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Application application;

    public DefinitionRoutes(Application application) {
        this.application = application;
    }

    /** A fake with both codes, and the keyword PASSWORD on each. */
    public static FakeMobileConnect start(Scenario... more) {
        Scenario account =
                fake -> fake.account().add(EXAMPLE, LONG, EXAMPLE.keyword("PASSWORD"), LONG.keyword("PASSWORD"));
        return NorthernTrail.start(
                Stream.concat(Stream.of(account), Stream.of(more)).toArray(Scenario[]::new));
    }

    public HttpResponse<String> create(String json) {
        return application.post(DEFINITIONS, json);
    }

    /** Creates a definition with this key as its name, and these further members. */
    public HttpResponse<String> createNamed(String key, String more) {
        return create(definition(key, more));
    }

    /** A definition with this key as its name, and these further members. */
    public static String definition(String key, String more) {
        return """
                {"definitionKey":"%s","name":"%s","content":{"message":"%%%%FirstName%%%%, hi"},\
                "subscriptions":{"shortCode":"8201221","keyword":"PASSWORD"}%s}""".formatted(key, key, more);
    }

    /** Looks at what is below the definitions, or at a query on them. */
    public HttpResponse<String> get(String rest) {
        return application.send(application.authorised(application.request(DEFINITIONS + rest)));
    }

    public HttpResponse<String> patch(String key, String json) {
        return application.send(application
                .authorised(application.request(DEFINITIONS + "/" + key))
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String rest) {
        return application.send(application
                .authorised(application.request(DEFINITIONS + "/" + rest))
                .DELETE());
    }

    /** Sends a message to one number. */
    public HttpResponse<String> send(String definition, String messageKey, String number) {
        return application.post("/messaging/v1/sms/messages/" + messageKey, """
                {"definitionKey":"%s","recipient":{"contactKey":"%s","to":"%s",\
                "attributes":{"FirstName":"Ann"}}}""".formatted(definition, number, number));
    }

    /** The status of a message, as in {@code SMSQueued}. */
    public String stageOf(String messageKey) {
        HttpResponse<String> answer = application.send(
                application.authorised(application.request("/messaging/v1/sms/messages/" + messageKey)));
        return answer.body().replaceFirst(".*TransactionalSendEvents\\.(\\w+).*", "$1");
    }

    /** The body with an asterisk in the place of each id. */
    public static String withoutIds(HttpResponse<String> answer) {
        return GUID.matcher(answer.body()).replaceAll("*");
    }

    /** The last id of a body. */
    public static String lastIdOf(HttpResponse<String> answer) {
        Matcher ids = GUID.matcher(answer.body());
        String last = "";
        while (ids.find()) {
            last = ids.group();
        }
        return last;
    }
}
