package io.github.fakemobileconnect.junit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Which extensions take part in a test or a class: with several, nobody knows from which one a parameter should come. */
record Registrations(List<MobileConnectExtension> extensions) implements ClosedByJUnit {
    static void add(MobileConnectExtension extension, ExtensionContext context) {
        if (!visibleIn(context).contains(extension)) {
            List<MobileConnectExtension> all = new ArrayList<>(visibleIn(context));
            all.add(extension);
            TestStore.of(Registrations.class, context).keep(new Registrations(all));
        }
    }

    static void refuseSeveral(ParameterContext parameter, ExtensionContext context) {
        Set<MobileConnectExtension> visible = visibleIn(context);
        if (visible.size() > 1) {
            throw new ParameterResolutionException(
                    ("parameter %s of %s could come from %d extensions (%s); remove all but"
                                    + " one, or hold them in fields and ask each for mobileConnect()")
                            .formatted(
                                    parameter.getParameter(),
                                    parameter.getDeclaringExecutable().getName(),
                                    visible.size(),
                                    visible.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    private static Set<MobileConnectExtension> visibleIn(ExtensionContext context) {
        Optional<Registrations> kept =
                TestStore.of(Registrations.class, context).find(Registrations.class);
        return kept.map(registrations -> new LinkedHashSet<>(registrations.extensions()))
                .orElseGet(LinkedHashSet::new);
    }

    /** Nothing is running that would have to stop. */
    @Override
    public void close() {}
}
