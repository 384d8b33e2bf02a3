package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.AuthReason;
import io.github.fakemobileconnect.api.DataReason;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.http.auth.AuthErrors;
import io.github.fakemobileconnect.internal.http.data.DataErrors;
import io.github.fakemobileconnect.internal.http.kernel.EdgeErrors;
import io.github.fakemobileconnect.internal.http.kernel.ErrorCatalogue;
import io.github.fakemobileconnect.internal.http.mobileconnect.MobileConnectErrors;
import io.github.fakemobileconnect.internal.http.transactional.TransactionalErrors;

/** All reasons for a refusal on one screen: which table of errors stands behind each family. */
public final class Reasons {
    /** Every error that the fake answers. */
    public static final ErrorCatalogue ERRORS = ErrorCatalogue.empty()
            .with(EdgeReason.class, EdgeErrors::row)
            .with(AuthReason.class, AuthErrors::row)
            .with(MobileConnectReason.class, MobileConnectErrors::row)
            .with(TransactionalReason.class, TransactionalErrors::row)
            .with(DataReason.class, DataErrors::row);

    private Reasons() {}

    /** What a request is refused for when the fake itself failed. */
    static Reason ofDefect(ApiFamily family) {
        return switch (family) {
            case AUTH -> AuthReason.TOKEN_ROUTE_FAILED;
            case MOBILE_CONNECT, OPT_IN_MESSAGE -> EdgeReason.UNEXPECTED_ERROR;
            case TRANSACTIONAL, DATA -> TransactionalReason.TRANSACTIONAL_ROUTE_FAILED;
        };
    }
}
