package io.github.fakemobileconnect.internal.engine.access;

import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.api.AuthReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A client asks for an access token; yields what a token for it may do, and where. As long as no client is declared, any is
 * good, and may do whatever it asks for.
 *
 * @param clientId the client id
 * @param clientSecret the client secret
 * @param accountId the id of the account that it asks for; empty for its own
 * @param requested the wire names of the scopes that it asks for
 * @param everything true where it asks for all scopes that it has, whatever {@code requested} says
 */
public record GrantToken(
        String clientId, String clientSecret, String accountId, Set<String> requested, boolean everything)
        implements UseCase<Outcome<GrantToken.Grant>> {
    public GrantToken {
        requested = new LinkedHashSet<>(requested);
    }

    /**
     * What a token may do.
     *
     * @param scopes the wire names of its scopes, in order
     * @param accountId the id of the account that it is for; empty for this one
     */
    public record Grant(List<String> scopes, String accountId) {}

    @Override
    public Outcome<Grant> perform(Turn turn) {
        List<ApiClient> declared = turn.tables().register().apiClients();
        if (declared.isEmpty()) {
            return new Outcome.Accepted<>(new Grant(everything ? allScopes() : List.copyOf(requested), ""));
        }
        Optional<ApiClient> client = declared.stream()
                .filter(each -> each.id().equals(clientId) && each.secret().equals(clientSecret))
                .filter(this::mayAskForTheAccount)
                .findFirst();
        return client.<Outcome<Grant>>map(each -> new Outcome.Accepted<>(grant(each, homeOf(declared))))
                .orElseGet(() -> Outcome.refused(Rejection.of(AuthReason.CLIENT_INVALID)));
    }

    private boolean mayAskForTheAccount(ApiClient client) {
        return accountId.isEmpty()
                || client.accounts().isEmpty()
                || client.accounts().contains(accountId);
    }

    /** The id of this account: that of the first client which names one; empty where none does. */
    private static String homeOf(List<ApiClient> declared) {
        return declared.stream()
                .flatMap(client -> client.accounts().stream().limit(1))
                .findFirst()
                .orElse("");
    }

    private Grant grant(ApiClient client, String home) {
        String account =
                accountId.isEmpty() ? client.accounts().stream().findFirst().orElse(home) : accountId;
        boolean elsewhere = !client.accounts().isEmpty() && !account.equals(home);
        List<String> scopes = everything
                ? client.scopes().stream().sorted().toList()
                : requested.stream().filter(client.scopes()::contains).toList();
        return new Grant(scopes, elsewhere ? account : "");
    }

    private static List<String> allScopes() {
        return Arrays.stream(Scope.values()).map(Scope::wireName).collect(Collectors.toList());
    }
}
