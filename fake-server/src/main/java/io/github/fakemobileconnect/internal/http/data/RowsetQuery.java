package io.github.fakemobileconnect.internal.http.data;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.value.Rowset.By;
import io.github.fakemobileconnect.internal.http.kernel.Query;
import io.github.fakemobileconnect.internal.http.kernel.QueryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how rows are to be listed. What narrows the rows is refused: a list that ignored it would be a wrong one. */
final class RowsetQuery {
    private static final int LARGEST_PAGE = 2_500;
    private static final List<String> NARROWING = List.of("$filter", "$fields", "$top", "$offset");
    private static final Pattern BY =
            Pattern.compile("\\[?([^\\[\\]\\s]+(?: +[^\\[\\]\\s]+)*?)]?(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);

    private final Query query;
    private final QueryReader reader;

    RowsetQuery(Query query) {
        this.query = query;
        this.reader = new QueryReader(query);
        NARROWING.stream().filter(name -> !query.value(name).isEmpty()).forEach(name -> reader.unresolved(name, name));
    }

    int page() {
        return reader.number("$page", reader.number("page", 1));
    }

    /** The platform lists so many rows at most, whatever it is asked for. */
    int size() {
        return Math.min(LARGEST_PAGE, reader.number("$pageSize", reader.number("pageSize", LARGEST_PAGE)));
    }

    List<By> order() {
        String written = query.value("$orderBy");
        List<By> order = new ArrayList<>();
        if (!written.isEmpty()) {
            for (String one : written.split(",", -1)) {
                by(one.strip()).ifPresentOrElse(order::add, () -> reader.unresolved("$orderBy", order));
            }
        }
        return order;
    }

    private static Optional<By> by(String written) {
        Matcher parts = BY.matcher(written);
        return parts.matches()
                ? Optional.of(new By(parts.group(1), "desc".equalsIgnoreCase(parts.group(2))))
                : Optional.empty();
    }

    Optional<Rejection> problem() {
        return reader.problem();
    }
}
