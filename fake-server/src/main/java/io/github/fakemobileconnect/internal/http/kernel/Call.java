package io.github.fakemobileconnect.internal.http.kernel;

import io.github.fakemobileconnect.internal.engine.AccessTokens;
import io.github.fakemobileconnect.internal.engine.UseCase;
import io.github.fakemobileconnect.internal.engine.World;
import java.net.URI;

/**
 * A call of a route, ready to be answered.
 *
 * @param body the JSON object that was sent
 * @param world the world that was current when the call came in
 * @param cause the journal entry of the request
 * @param tokens the access tokens of the fake
 * @param baseUrl where the fake answers
 */
public record Call(WireReader body, World world, long cause, AccessTokens tokens, URI baseUrl) {
    /** Has the engine perform a use case on behalf of this call. */
    public <T> T perform(UseCase<T> useCase) {
        return world.perform(cause, useCase);
    }
}
