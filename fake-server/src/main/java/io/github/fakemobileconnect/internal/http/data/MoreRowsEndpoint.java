package io.github.fakemobileconnect.internal.http.data;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.account.ListMoreRows;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import java.util.Optional;

/** {@code GET /data/v1/customobjectdata/token/{token}/rowset}: another page of rows that were listed before. */
public final class MoreRowsEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        RowsetQuery query = new RowsetQuery(call.query());
        ListMoreRows list = new ListMoreRows(call.path("token"), query.page());
        Optional<Rejection> problem = query.problem();
        return problem.isPresent() ? Answer.refused(problem.get()) : Answer.of(call.perform(list), 200, RowsetBody::of);
    }
}
