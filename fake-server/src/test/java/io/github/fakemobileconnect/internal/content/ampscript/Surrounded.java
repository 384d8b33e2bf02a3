package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.internal.content.ampscript.Script.Rendered;
import io.github.fakemobileconnect.sms.RenderFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small world for one script: attributes, data extensions in memory, and an application that answers what it is told to. */
final class Surrounded implements Surroundings {
    /** 2026-03-04 09:05:07 in Central Standard Time. */
    static final Instant NOW = Instant.parse("2026-03-04T15:05:07Z");

    final Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final Map<String, List<Map<String, String>>> dataExtensions = new HashMap<>();
    final List<String> missing = new ArrayList<>();
    final List<String> conversations = new ArrayList<>();
    final List<WebRequest> requests = new ArrayList<>();
    WebAnswer answer = new WebAnswer.Answered(200, List.of(), "");

    /** The text that a script renders to, in a world without anything in it. */
    static String rendered(String source) {
        return new Surrounded().text(source);
    }

    /** Why a script does not render, in a world without anything in it. */
    static RenderFailure failure(String source) {
        return new Surrounded().failureOf(source);
    }

    String text(String source) {
        Rendered rendered = Script.of(source).run(this);
        assertThat(rendered).as(source).isInstanceOf(Rendered.Text.class);
        return ((Rendered.Text) rendered).text();
    }

    RenderFailure failureOf(String source) {
        Rendered rendered = Script.of(source).run(this);
        assertThat(rendered).as(source).isInstanceOf(Rendered.NotRendered.class);
        return ((Rendered.NotRendered) rendered).failure();
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public void noteMissing(String name) {
        missing.add(name);
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public RowSet.Found lookUp(String dataExtension, Map<String, String> criteria, int most) {
        List<Row> found = matching(dataExtension, criteria).stream()
                .limit(most)
                .map(Row::new)
                .toList();
        return new RowSet.Found(new RowSet(found), rows(dataExtension).size());
    }

    @Override
    public void insert(String dataExtension, Map<String, String> fields) {
        rows(dataExtension).add(copy(fields));
    }

    @Override
    public int update(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        List<Map<String, String>> found = matching(dataExtension, criteria);
        found.forEach(row -> row.putAll(fields));
        return found.size();
    }

    @Override
    public int upsert(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        int updated = update(dataExtension, criteria, fields);
        if (updated == 0) {
            Map<String, String> whole = new LinkedHashMap<>(criteria);
            whole.putAll(fields);
            insert(dataExtension, whole);
        }
        return Math.max(1, updated);
    }

    @Override
    public int delete(String dataExtension, Map<String, String> criteria) {
        List<Map<String, String>> found = matching(dataExtension, criteria);
        rows(dataExtension).removeAll(found);
        return found.size();
    }

    private List<Map<String, String>> matching(String dataExtension, Map<String, String> criteria) {
        return rows(dataExtension).stream()
                .filter(row -> criteria.entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equalsIgnoreCase(row.get(wanted.getKey()))))
                .toList();
    }

    private List<Map<String, String>> rows(String dataExtension) {
        List<Map<String, String>> rows = dataExtensions.get(dataExtension);
        if (rows == null) {
            throw new NotPossible("the account has no data extension " + dataExtension);
        }
        return rows;
    }

    private static Map<String, String> copy(Map<String, String> fields) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(fields);
        return copy;
    }

    @Override
    public void createConversation(String code, String number, String nextKeyword) {
        conversations.add("create %s %s %s".formatted(code, number, nextKeyword));
    }

    @Override
    public void changeNextKeyword(String code, String number, String nextKeyword) {
        conversations.add("change %s %s %s".formatted(code, number, nextKeyword));
    }

    @Override
    public void endConversation(String code, String number) {
        conversations.add("end %s %s".formatted(code, number));
    }

    @Override
    public WebAnswer call(WebRequest request) {
        requests.add(request);
        return answer;
    }
}
