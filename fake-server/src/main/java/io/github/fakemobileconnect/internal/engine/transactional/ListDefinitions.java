package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.DefinitionListing;
import io.github.fakemobileconnect.internal.engine.value.Page;
import java.util.List;
import java.util.UUID;

/**
 * The application lists send definitions.
 *
 * @param listing which ones and in which order
 * @param page the part of the list
 */
public record ListDefinitions(DefinitionListing listing, Page page) implements UseCase<ListDefinitions.Found> {
    /**
     * A part of the list.
     *
     * @param requestId names the call
     * @param definitions the definitions
     */
    public record Found(UUID requestId, List<Definition> definitions) {}

    @Override
    public Found perform(Turn turn) {
        return new Found(
                turn.tables().tokenIds().forRequest(),
                page.of(turn.tables().definitions().listed(listing)));
    }
}
