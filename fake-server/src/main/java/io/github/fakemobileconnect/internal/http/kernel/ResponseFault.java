package io.github.fakemobileconnect.internal.http.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;

/** The fault of one part of a request that is accepted as a whole. */
public final class ResponseFault {
    private ResponseFault() {}

    /** Writes code and text of the catalogue into the response of that part. */
    public static ObjectNode into(ObjectNode response, Rejection fault) {
        ErrorRow row = ErrorCatalogue.row(fault.reason());
        return response.put("errorcode", Integer.parseInt(row.code())).put("message", row.textFor(fault));
    }
}
