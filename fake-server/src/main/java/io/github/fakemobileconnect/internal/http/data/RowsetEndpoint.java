package io.github.fakemobileconnect.internal.http.data;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.account.ListRows;
import io.github.fakemobileconnect.internal.engine.value.Rowset;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import java.util.Optional;

/** {@code GET /data/v1/customobjectdata/key/{key}/rowset}: a page of the rows of a data extension. */
public final class RowsetEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        RowsetQuery query = new RowsetQuery(call.query());
        ListRows list = new ListRows(new Rowset(call.path("key"), query.size(), query.order()), query.page());
        Optional<Rejection> problem = query.problem();
        return problem.isPresent() ? Answer.refused(problem.get()) : Answer.of(call.perform(list), 200, RowsetBody::of);
    }
}
