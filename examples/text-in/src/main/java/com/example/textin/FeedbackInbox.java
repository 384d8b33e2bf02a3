package com.example.textin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The feedback that customers text in. A script of the account writes each text into a data extension, which the inbox polls,
 * page by page; each is handed on once. For one thread.
 */
public final class FeedbackInbox {
    private static final String FIRST_PAGE =
            "data/v1/customobjectdata/key/Inbound_SMS/rowset?$page=1&$pageSize=50&$orderBy=ReceivedAt%20asc";

    private final MobileConnectClient mobileConnect;
    private final Consumer<Feedback> desk;
    private final Map<Feedback, Integer> handedOn = new HashMap<>();

    /**
     * The inbox of the account of one installed package.
     *
     * @param authUrl the base URL of the tenant's token host
     * @param desk is handed each feedback once, oldest first
     */
    public FeedbackInbox(URI authUrl, String clientId, String clientSecret, Consumer<Feedback> desk) {
        this.mobileConnect = new MobileConnectClient(authUrl, clientId, clientSecret);
        this.desk = desk;
    }

    /**
     * Hands on what is new. Rows have no identity of their own, and a customer may say the same thing twice within a second:
     * what counts is how often a text is listed.
     *
     * @throws MobileConnectException when the list is refused
     */
    public void poll() {
        Map<Feedback, Integer> listed = new HashMap<>();
        for (Feedback feedback : list()) {
            int times = listed.merge(feedback, 1, Integer::sum);
            if (times > handedOn.getOrDefault(feedback, 0)) {
                desk.accept(feedback);
                handedOn.put(feedback, times);
            }
        }
    }

    private List<Feedback> list() {
        List<Feedback> all = new ArrayList<>();
        String path = FIRST_PAGE;
        while (!path.isEmpty()) {
            JsonNode page = mobileConnect.get(path);
            page.path("items").forEach(row -> all.add(Feedback.of(row)));
            path = next(page);
        }
        return all;
    }

    /** The link begins below {@code /data}; the last page has none. */
    private static String next(JsonNode page) {
        String link = page.path("links").path("next").asText();
        return link.isEmpty() ? "" : "data" + link;
    }
}
