package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Scenario;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** A scenario class, of which a new instance plays. */
record ScenarioClass(String who, Class<? extends Scenario> type) implements ScenarioSource {
    @Override
    public Scenario scenario() {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw misuse("which is abstract", "name a class that can be instantiated");
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            throw misuse(
                    "which belongs to an instance of "
                            + type.getEnclosingClass().getSimpleName(),
                    "make it static");
        }
        try {
            Constructor<? extends Scenario> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw misuse(
                    "which has no constructor without parameters",
                    "add one, or keep an instance in a static field and name that: @UseScenario(field = \"..\")");
        } catch (InvocationTargetException e) {
            throw misuse("whose constructor failed: " + e.getCause(), "see the cause")
                    .causedBy(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw misuse("which cannot be instantiated: " + e, "see the cause").causedBy(e);
        }
    }

    private Misuse misuse(String why, String remedy) {
        return Misuse.of(who, "names " + type.getName() + ", " + why, remedy);
    }

    /** Equal when the class is, whoever names it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioClass that && type == that.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
