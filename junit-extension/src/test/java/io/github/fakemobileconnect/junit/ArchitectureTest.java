package io.github.fakemobileconnect.junit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.fakemobileconnect.kit.Glossary;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What this jar may know of the fake, and what it may not do. */
class ArchitectureTest {

    private static final String BASE = "io.github.fakemobileconnect";
    private static final String HERE = BASE + ".junit";

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
    void the_other_jar_of_the_house_is_not_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".assertj..")
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

    private static boolean sleeps(JavaAccess<?> access) {
        return access.getName().equals("sleep")
                && access.getTargetOwner().getPackageName().startsWith("java.");
    }
}
