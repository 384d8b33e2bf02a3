package io.github.fakemobileconnect.internal.http.data;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.plain;

import io.github.fakemobileconnect.api.DataReason;
import io.github.fakemobileconnect.internal.http.kernel.ErrorRow;

/** The errors of {@code /data/v1}: the HTTP form of each reason. */
public final class DataErrors {
    private DataErrors() {}

    /** The row of a reason. */
    public static ErrorRow row(DataReason reason) {
        return switch (reason) {
            case DATA_EXTENSION_UNKNOWN -> plain(404, "30003", "Rows cannot be retrieved for key: {0}", ASSUMED);
        };
    }
}
