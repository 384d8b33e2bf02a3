package io.github.fakemobileconnect.account;

import io.github.fakemobileconnect.api.Scope;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An installed package with its credentials. Once one is declared, only declared ones get a token.
 *
 * @param id the client id
 * @param secret the client secret
 * @param accounts the ids of the accounts that it may get tokens for, its own first; none where the id does not matter
 * @param scopes the wire names of what the package may do
 */
public record ApiClient(String id, String secret, List<String> accounts, Set<String> scopes) implements AccountItem {
    public ApiClient {
        if (id.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("client id and secret must not be blank");
        }
        if (accounts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("account id of API client %s must not be blank".formatted(id));
        }
        accounts = List.copyOf(accounts);
        scopes = Set.copyOf(scopes);
    }

    /** A client that may do everything the fake knows. */
    public static ApiClient of(String id, String secret) {
        return new ApiClient(
                id,
                secret,
                List.of(),
                Arrays.stream(Scope.values()).map(Scope::wireName).collect(Collectors.toSet()));
    }

    /**
     * This client, installed in the account with this id. Called again, it may get tokens for that account, too. The fake is
     * the account that the first client of its world names first; tokens for others are refused.
     */
    public ApiClient account(String accountId) {
        List<String> more =
                Stream.concat(accounts.stream(), Stream.of(accountId)).toList();
        return new ApiClient(id, secret, more, scopes);
    }

    /** This client, which may do just this. */
    public ApiClient scopes(Scope... granted) {
        return new ApiClient(
                id,
                secret,
                accounts,
                Arrays.stream(granted).map(Scope::wireName).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** This client, which gets tokens that may do nothing. */
    public ApiClient withoutScopes() {
        return new ApiClient(id, secret, accounts, Set.of());
    }

    @Override
    public void choose(Cases cases) {
        cases.apiClient(this);
    }

    /** The client id, without the secret. */
    @Override
    public String toString() {
        return "API client " + id;
    }
}
