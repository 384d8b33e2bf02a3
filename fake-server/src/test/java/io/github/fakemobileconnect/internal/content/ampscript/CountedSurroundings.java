package io.github.fakemobileconnect.internal.content.ampscript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A world that answers from memory, a little of everything in turn, and counts how often it is asked. */
final class CountedSurroundings implements Surroundings {
    /** How many rows one change may change. */
    static final int MOST_ROWS = 50;

    private static final List<WebAnswer> ANSWERS = List.of(
            new WebAnswer.Answered(200, List.of(new WebRequest.Header("X-Trace", "7")), "241.50"),
            new WebAnswer.Answered(204, List.of(), ""),
            new WebAnswer.Answered(200, List.of(), "a".repeat(Run.LONGEST_TEXT)),
            new WebAnswer.Failed("it was lost", true),
            new WebAnswer.Answered(500, List.of(), "%%[ set @a = "),
            new WebAnswer.NotRouted("nothing is routed"));

    private final List<Row> rows = new ArrayList<>(List.of(row(Map.of("MobileNumber", "13175551212", "Text", ""))));
    private int asked;
    private int missing;
    private int changed;
    private int calls;

    /** How often it was asked for something, or to change something. */
    int asked() {
        return asked;
    }

    /** How many names were noted as missing. */
    int missing() {
        return missing;
    }

    /** How many rows were changed or taken away. */
    int changed() {
        return changed;
    }

    /** How often the application was called. */
    int calls() {
        return calls;
    }

    @Override
    public Optional<String> find(String name) {
        asked++;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "firstname" -> Optional.of("Ann");
            case "mobile_number" -> Optional.of("13175551212");
            case "msg(0)", "msg(0).verb" -> Optional.of("STOCK crm");
            case "long" -> Optional.of("\ud83d\ude00 ".repeat(5_000));
            default -> Optional.empty();
        };
    }

    @Override
    public void noteMissing(String name) {
        missing++;
    }

    @Override
    public Instant now() {
        asked++;
        return Surrounded.NOW;
    }

    @Override
    public RowSet.Found lookUp(String dataExtension, Map<String, String> criteria, int most) {
        List<Row> rows = rowsOf(dataExtension);
        return new RowSet.Found(new RowSet(rows.stream().limit(most).toList()), rows.size());
    }

    @Override
    public void insert(String dataExtension, Map<String, String> fields) {
        List<Row> into = rowsOf(dataExtension);
        if (into.size() < MOST_ROWS) {
            into.add(row(fields));
        }
    }

    @Override
    public int update(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        int size = rowsOf(dataExtension).size();
        changed += size;
        return size;
    }

    @Override
    public int upsert(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        return Math.max(1, update(dataExtension, criteria, fields));
    }

    @Override
    public int delete(String dataExtension, Map<String, String> criteria) {
        List<Row> from = rowsOf(dataExtension);
        int size = from.size();
        changed += size;
        from.clear();
        return size;
    }

    private List<Row> rowsOf(String dataExtension) {
        asked++;
        if (!dataExtension.equals("Inbound_SMS")) {
            throw new NotPossible("the account has no data extension " + dataExtension);
        }
        return rows;
    }

    private static Row row(Map<String, String> fields) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(fields);
        return new Row(copy);
    }

    @Override
    public void createConversation(String code, String number, String nextKeyword) {
        asked++;
    }

    @Override
    public void changeNextKeyword(String code, String number, String nextKeyword) {
        asked++;
    }

    @Override
    public void endConversation(String code, String number) {
        asked++;
        throw new NotPossible("there is no conversation");
    }

    @Override
    public WebAnswer call(WebRequest request) {
        return ANSWERS.get(calls++ % ANSWERS.size());
    }
}
