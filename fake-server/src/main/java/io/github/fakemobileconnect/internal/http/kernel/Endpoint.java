package io.github.fakemobileconnect.internal.http.kernel;

/** What stands behind one route: reads the call, has the engine perform one use case, renders its outcome. */
public interface Endpoint {
    /** Answers a call that is authorised and whose body is a JSON object. */
    Answer answer(Call call);

    /**
     * Whether answering may take long, as when it lets go of a queue or runs a script: then no thread does it that other fakes
     * wait for.
     *
     * @param body the JSON object that was sent
     */
    default boolean mayTakeLong(WireReader body) {
        return false;
    }
}
