package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.TransactionalMessages;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is wrong with a transactional request as a whole; what is wrong with one recipient is that one's own fault. */
final class MessageCheck {
    private final Register register;
    private final TransactionalMessages messages;
    private final Consultation consultation;
    private final Instant now;

    MessageCheck(Register register, TransactionalMessages messages, Consultation consultation, Instant now) {
        this.register = register;
        this.messages = messages;
        this.consultation = consultation;
        this.now = now;
    }

    /**
     * What is wrong first.
     *
     * @param definitionKey the key of the definition as it stood in the request
     * @param definition the definition, where there is one
     * @param ofTheRequest the recipient of a request that has only one by its nature; none for a request with a list of them
     */
    Optional<Rejection> problem(
            String definitionKey, Optional<Definition> definition, List<MessageOrder> ofTheRequest) {
        if (definition.isEmpty()) {
            return Optional.of(Rejection.of(TransactionalReason.DEFINITION_NOT_SENDABLE, definitionKey));
        }
        Keyword keyword = definition.get().item().keyword();
        if (!register.has(keyword)) {
            return Optional.of(Rejection.of(TransactionalReason.DEFINITION_KEYWORD_INVALID, keyword.word()));
        }
        boolean reused = ofTheRequest.stream().anyMatch(this::isTaken)
                && consultation.takesAlternative(Reading.DUPLICATE_MESSAGE_KEY);
        return reused ? Optional.of(Rejection.of(TransactionalReason.MESSAGE_KEY_REUSED)) : Optional.empty();
    }

    /** Whether the message key of a recipient cannot be used, because another message has it. */
    boolean isTaken(MessageOrder order) {
        return messages.isTaken(order.messageKey(), now);
    }
}
