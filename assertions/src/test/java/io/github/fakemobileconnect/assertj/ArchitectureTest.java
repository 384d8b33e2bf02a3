package io.github.fakemobileconnect.assertj;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.fakemobileconnect.kit.Glossary;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What this jar may know of the fake, and what it may not do. */
class ArchitectureTest {

    private static final String BASE = "io.github.fakemobileconnect";
    private static final String HERE = BASE + ".assertj";
    private static final String INTERNAL = HERE + ".internal";

    /** The rooms of this jar in a row: each may use those behind it, and none the ones before it. */
    private static final List<String> ROW = List.of(
            HERE,
            INTERNAL + ".check",
            INTERNAL + ".story",
            INTERNAL + ".selection",
            INTERNAL + ".journal",
            INTERNAL + ".failure");

    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages(HERE);
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isMainCode)
            .importPackages(HERE);

    @Test
    void nothing_behind_the_public_packages_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + ".internal..", BASE + ".standalone..")
                .because("everything below internal may change any day")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void every_class_stands_in_a_room_of_the_row() {
        classes()
                .should()
                .resideInAnyPackage(ROW.toArray(String[]::new))
                .because("a package that is not in the row has no arrows, so nothing would guard it")
                .check(MAIN);
    }

    @Test
    void a_room_only_uses_rooms_further_along() {
        assertThat(IntStream.range(1, ROW.size()))
                .allSatisfy(i -> noClasses()
                        .that()
                        .resideInAPackage(ROW.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROW.subList(0, i).toArray(String[]::new))
                        .because(
                                "an arrow is reachability: a room may use everything further along and nothing before it")
                        .check(MAIN));
    }

    @Test
    void packages_form_no_cycles() {
        slices().assignedFrom(onePerPackage())
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package")
                .check(MAIN);
    }

    @Test
    void only_the_front_uses_what_is_internal() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE, INTERNAL + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + "..")
                .because("everything below internal may change any day")
                .allowEmptyShould(true)
                .check(EVERYTHING);
    }

    @Test
    void no_public_signature_shows_what_is_internal() {
        assertThat(MAIN.stream().filter(type -> type.getPackageName().equals(HERE)))
                .flatExtracting(JavaClass::getMethods)
                .filteredOn(ArchitectureTest::isSeenByUsers)
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getAllInvolvedRawTypes())
                        .extracting(JavaClass::getPackageName)
                        .noneMatch(name -> name.startsWith(INTERNAL)));
    }

    @Test
    void the_other_jar_of_the_house_is_not_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".junit..")
                .because("assertions and the JUnit extension are each useful without the other")
                .allowEmptyShould(true)
                .check(EVERYTHING);
    }

    @Test
    void nothing_sleeps() {
        noClasses()
                .should()
                .accessTargetWhere(describe("something sleeps", ArchitectureTest::sleeps))
                .because("a sleep is either too short or too long; wait for what should happen")
                .allowEmptyShould(true)
                .check(EVERYTHING);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(MAIN)
                .extracting(JavaClass::getPackage)
                .as("null does not travel: every package needs a package-info.java with @NullMarked")
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void no_class_is_named_by_a_word_that_is_not_ours() {
        classes()
                .should(Glossary.speakTheWordsOfTheGlossary())
                .because("one thing has one word, and the glossary says which")
                .check(EVERYTHING);
    }

    /** Not ArchUnit's own option: that one expects one fixed build folder. */
    private static boolean isMainCode(Location location) {
        return !location.contains("/test-classes/");
    }

    private static SliceAssignment onePerPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "one slice per package";
            }
        };
    }

    private static boolean isSeenByUsers(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean sleeps(JavaAccess<?> access) {
        return access.getName().equals("sleep")
                && access.getTargetOwner().getPackageName().startsWith("java.");
    }
}
