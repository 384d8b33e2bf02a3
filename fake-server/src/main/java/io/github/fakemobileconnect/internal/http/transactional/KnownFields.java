package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.http.kernel.AsciiCase;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an object of which every member must be known, and keeps what is wrong with it, in its order. */
final class KnownFields {
    private final WireReader object;
    private final String path;
    private final List<Rejection> problems;

    /** The body of a request. */
    KnownFields(WireReader body) {
        this(body, "", new ArrayList<>());
    }

    private KnownFields(WireReader object, String path, List<Rejection> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** Names every member that may be there. */
    KnownFields knowing(String... names) {
        object.names().stream()
                .filter(name -> !isOneOf(name, names))
                .map(name -> Rejection.of(TransactionalReason.FIELD_UNKNOWN, path + name))
                .forEach(problems::add);
        return this;
    }

    private static boolean isOneOf(String name, String... names) {
        for (String known : names) {
            if (AsciiCase.equal(name, known)) {
                return true;
            }
        }
        return false;
    }

    /** An object inside; an empty one where there is none. */
    KnownFields inside(String name) {
        Optional<WireReader> inner = object.object(name);
        if (inner.isEmpty() && object.has(name)) {
            refuse(TransactionalReason.FIELD_TYPE_WRONG, name);
        }
        return new KnownFields(inner.orElseGet(() -> new WireReader(Json.object())), path + name + ".", problems);
    }

    /** An element of an array inside. */
    KnownFields among(String name, WireReader element) {
        return new KnownFields(element, path + name + ".", problems);
    }

    /** A text; the other value where there is none. */
    String text(String name, String otherwise) {
        if (object.isStructured(name)) {
            refuse(TransactionalReason.FIELD_TYPE_WRONG, name);
        }
        return object.has(name) ? object.text(name) : otherwise;
    }

    /** A flag; the other value where there is none. */
    boolean flag(String name, boolean otherwise, Reason invalid) {
        if (!object.has(name)) {
            return otherwise;
        }
        if (!object.isFlag(name)) {
            problems.add(Rejection.of(invalid));
        }
        return object.flag(name);
    }

    boolean has(String name) {
        return object.has(name);
    }

    WireReader reader() {
        return object;
    }

    void refuse(Reason reason, String name) {
        problems.add(Rejection.of(reason, path + name));
    }

    /** What is wrong first. */
    Optional<Rejection> problem() {
        return problems.stream().findFirst();
    }
}
