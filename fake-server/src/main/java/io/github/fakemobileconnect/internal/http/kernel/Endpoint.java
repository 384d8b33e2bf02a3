package io.github.fakemobileconnect.internal.http.kernel;

/** What stands behind one route: reads the call, has the engine perform one use case, renders its outcome. */
public interface Endpoint {
    /** Answers a call that is authorised and whose body is a JSON object. */
    Answer answer(Call call);
}
