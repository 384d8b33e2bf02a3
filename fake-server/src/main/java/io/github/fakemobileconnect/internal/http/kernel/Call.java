package io.github.fakemobileconnect.internal.http.kernel;

import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.access.AccessTokens;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * A call of a route, ready to be answered.
 *
 * @param path what varies in the path, by name
 * @param query what stands behind the question mark
 * @param body the JSON object that was sent; an empty one where the route takes none
 * @param world the world that was current when the call came in
 * @param cause the journal entry of the request
 * @param afterLock does the work that comes after the world's lock is released
 * @param tokens the access tokens of the fake
 * @param baseUrl where the fake answers
 */
public record Call(
        Map<String, String> path,
        Query query,
        WireReader body,
        World world,
        long cause,
        Executor afterLock,
        AccessTokens tokens,
        URI baseUrl) {
    /** What stands in the path in the place of a name that the route has. */
    public String path(String name) {
        return Objects.requireNonNull(path.get(name), name);
    }

    /** Has the engine perform a use case on behalf of this call. */
    public <T> T perform(UseCase<T> useCase) {
        return world.perform(cause, useCase, afterLock);
    }
}
