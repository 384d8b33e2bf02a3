package io.github.fakemobileconnect.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Queues texts as an application does, and asks for what came of them. */
public final class QueuedTextLookUp {
    private final Application application;

    public QueuedTextLookUp(Application application) {
        this.application = application;
    }

    /** Queues a text on behalf of a number; yields its handle. */
    public String queue(String number, String text) {
        return tokenOf(application.queueMo(number, text));
    }

    public static String tokenOf(HttpResponse<String> queued) {
        assertThat(queued.statusCode()).isEqualTo(202);
        return queued.body().replaceFirst(".*\"identifier\":\"([^\"]+)\".*", "$1");
    }

    public String history(String token) {
        return get("/sms/v1/queueMO/history/" + token).body();
    }

    /** Who said what according to the history, without the dates. */
    public String texts(String token) {
        return history(token)
                .replaceFirst(".*\"history\":\\[\\{?(.*?)}?]}", "$1")
                .replaceAll("\"type\":\"(..)\",\"message\":\"([^\"]*)\",\"date\":\"[^\"]*\"", "$1 $2")
                .replace("},{", ", ");
    }

    public String deliveries(String token) {
        return get("/sms/v1/queueMO/deliveries/" + token).body();
    }

    public HttpResponse<String> get(String path) {
        return application.send(
                application.authorised(application.request(path)).GET());
    }

    /** A row of the deliveries. */
    public static String delivered(String number) {
        return "{\"mobileNumber\":\"%s\",\"statusCode\":\"200\",\"message\":\"Carrier Success\"}".formatted(number);
    }
}
