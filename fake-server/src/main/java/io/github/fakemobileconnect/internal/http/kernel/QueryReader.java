package io.github.fakemobileconnect.internal.http.kernel;

import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the query of a list and keeps the first parameter that cannot be read. */
public final class QueryReader {
    private static final Pattern POSITIVE = Pattern.compile("0*[1-9]\\d{0,8}");

    private final Query query;
    private final List<Rejection> problems = new ArrayList<>();

    /** A reader of this query. */
    public QueryReader(Query query) {
        this.query = query;
    }

    /** A number from 1 on. */
    public int number(String name, int otherwise) {
        String value = query.value(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        return POSITIVE.matcher(value).matches() ? Integer.parseInt(value) : unresolved(name, otherwise);
    }

    /** Keeps that a parameter cannot be read; yields what is taken in its place. */
    public <T> T unresolved(String name, T otherwise) {
        problems.add(Rejection.of(EdgeReason.QUERY_UNRESOLVED, name));
        return otherwise;
    }

    /** What is wrong with the query; empty when all of it could be read. */
    public Optional<Rejection> problem() {
        return problems.stream().findFirst();
    }
}
