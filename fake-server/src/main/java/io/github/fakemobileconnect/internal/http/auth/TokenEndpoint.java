package io.github.fakemobileconnect.internal.http.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.AuthReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.access.AccessToken;
import io.github.fakemobileconnect.internal.engine.access.GrantToken;
import io.github.fakemobileconnect.internal.engine.access.GrantToken.Grant;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code POST /v2/token}: an access token for client credentials.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/access-token-s2s.html">Access token
 *     for server-to-server integrations</a>
 */
public final class TokenEndpoint implements Endpoint {
    /** What the answer announces: the real lifetime less a margin for refreshing in time. */
    private static final int ANNOUNCED_SECONDS = 1079;

    @Override
    public Answer answer(Call call) {
        Optional<Rejection> rejection = rejection(call.body());
        return rejection.isPresent()
                ? Answer.refused(rejection.get())
                : Answer.of(call.perform(credentials(call.body())), 200, grant -> issue(call, grant));
    }

    private static GrantToken credentials(WireReader body) {
        return new GrantToken(
                body.text("client_id"),
                body.text("client_secret"),
                body.text("account_id").strip(),
                scopes(body),
                !body.has("scope"));
    }

    private static ObjectNode issue(Call call, Grant grant) {
        Set<String> scopes = new LinkedHashSet<>(grant.scopes());
        AccessToken token = call.tokens()
                .issue(
                        call.body().text("client_id"),
                        grant.accountId(),
                        scopes,
                        call.world().uptime());
        return body(token, scopes, call.baseUrl().toString());
    }

    private static Optional<Rejection> rejection(WireReader body) {
        for (String name : List.of("grant_type", "client_id", "client_secret")) {
            if (body.text(name).isBlank()) {
                return Optional.of(Rejection.of(AuthReason.TOKEN_PARAMETER_MISSING, name));
            }
            if (!body.isString(name)) {
                return Optional.of(Rejection.of(AuthReason.TOKEN_PARAMETER_NOT_TEXT, name));
            }
        }
        if (body.has("scope") && !body.isString("scope")) {
            return Optional.of(Rejection.of(AuthReason.TOKEN_PARAMETER_NOT_TEXT, "scope"));
        }
        if (body.isStructured("account_id")) {
            return Optional.of(Rejection.of(AuthReason.TOKEN_PARAMETER_NOT_TEXT, "account_id"));
        }
        String grantType = body.text("grant_type");
        return grantType.equals("client_credentials")
                ? Optional.empty()
                : Optional.of(Rejection.of(AuthReason.GRANT_TYPE_UNSUPPORTED, grantType));
    }

    /** An empty parameter asks for a token that may do nothing. */
    private static Set<String> scopes(WireReader body) {
        return Arrays.stream(body.text("scope").split("\\s+", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ObjectNode body(AccessToken token, Set<String> scopes, String baseUrl) {
        return Json.object()
                .put("access_token", token.value())
                .put("token_type", "Bearer")
                .put("expires_in", ANNOUNCED_SECONDS)
                .put("scope", String.join(" ", scopes))
                .put("soap_instance_url", baseUrl)
                .put("rest_instance_url", baseUrl);
    }
}
