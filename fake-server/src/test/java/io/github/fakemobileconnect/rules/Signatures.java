package io.github.fakemobileconnect.rules;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import java.util.stream.Stream;

/** What a caller sees of a class: its supertypes, and the types its public and protected members mention. */
final class Signatures {

    static ArchCondition<JavaClass> showNo(DescribedPredicate<? super JavaClass> hidden) {
        return new ArchCondition<>("show no types that " + hidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(supertypes(type), type.getMembers().stream().filter(Signatures::isVisible))
                        .forEach(part -> mentioned(part)
                                .filter(hidden)
                                .forEach(shown -> events.add(
                                        violated(type, type.getName() + ": " + part + " shows " + shown.getName()))));
            }
        };
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> mentioned(Object part) {
        if (part instanceof JavaType supertype) {
            return supertype.getAllInvolvedRawTypes().stream();
        }
        JavaMember member = (JavaMember) part;
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private Signatures() {}
}
