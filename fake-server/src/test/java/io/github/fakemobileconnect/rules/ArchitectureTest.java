package io.github.fakemobileconnect.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static io.github.fakemobileconnect.rules.House.BASE;
import static io.github.fakemobileconnect.rules.House.HTTP;
import static io.github.fakemobileconnect.rules.House.INTERNAL;
import static io.github.fakemobileconnect.rules.House.PHONE;
import static io.github.fakemobileconnect.rules.House.RECORDER;
import static io.github.fakemobileconnect.rules.House.STANDALONE;
import static io.github.fakemobileconnect.rules.House.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can check; those of its rooms stand in {@link RoomsTest}. */
class ArchitectureTest {

    static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages(BASE);
    static final JavaClasses MAIN = EVERYTHING.that(describe("are main code", ArchitectureTest::isMainCode));

    private static final DescribedPredicate<JavaClass> UNDERTOW =
            resideInAnyPackage("io.undertow..", "org.xnio..").as("belong to Undertow");
    private static final DescribedPredicate<JavaClass> JACKSON =
            resideInAPackage("com.fasterxml.jackson..").as("belong to Jackson");
    private static final DescribedPredicate<JavaClass> LIBPHONENUMBER =
            resideInAPackage("com.google.i18n.phonenumbers..").as("belong to libphonenumber");

    @Test
    void only_the_letter_box_knows_undertow_and_jackson() {
        hold(
                MAIN,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(HTTP + "..")
                        .should()
                        .dependOnClassesThat(UNDERTOW.or(JACKSON))
                        .because("HTTP and JSON end at the edge; behind it there are values"));
    }

    @Test
    void only_the_numbers_know_libphonenumber() {
        hold(
                MAIN,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(PHONE + "..")
                        .should()
                        .dependOnClassesThat(LIBPHONENUMBER)
                        .because("what makes a number possible is decided in one place"));
    }

    @Test
    void no_public_signature_shows_a_library() {
        hold(
                MAIN,
                classes()
                        .that()
                        .resideOutsideOfPackage(INTERNAL + "..")
                        .should(Signatures.showNo(UNDERTOW.or(JACKSON).or(LIBPHONENUMBER)))
                        .because("users bring these libraries in versions of their own"));
    }

    @Test
    void nothing_sleeps() {
        hold(
                EVERYTHING,
                noClasses()
                        .should()
                        .accessTargetWhere(method("sleep", Thread.class, TimeUnit.class))
                        .because("a sleep is either too short or too long; wait for what should happen"));
    }

    @Test
    void only_time_reads_the_wall_clock() {
        hold(
                MAIN,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(TIME + "..")
                        .should()
                        .accessTargetWhere(readsTheWallClock())
                        .because("time stands still unless the test moves it"));
    }

    @Test
    void only_time_and_the_recorder_measure_real_time() {
        hold(
                MAIN,
                noClasses()
                        .that()
                        .resideOutsideOfPackages(TIME + "..", RECORDER + "..")
                        .should()
                        .accessTargetWhere(method("nanoTime", System.class))
                        .because("real time passes only while a ticking clock ticks or a test waits for the journal"));
    }

    @Test
    void only_the_program_prints() {
        hold(
                MAIN,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(STANDALONE)
                        .should(ACCESS_STANDARD_STREAMS)
                        .because("the console belongs to the user's tests"));
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(MAIN)
                .extracting(JavaClass::getPackage)
                .as("null does not travel: every package needs a package-info.java with @NullMarked")
                .allMatch(ArchitectureTest::isNullMarked);
    }

    @Test
    void no_name_hides_what_a_class_is() {
        Stream.of("Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info", "Processor")
                .forEach(suffix -> hold(
                        EVERYTHING,
                        noClasses()
                                .should()
                                .haveSimpleNameEndingWith(suffix)
                                .because("a class is named after what it is or does, in the words of the glossary")));
    }

    static void hold(JavaClasses classes, ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }

    /** Not ArchUnit's own option: that one expects one fixed build folder. */
    private static boolean isMainCode(JavaClass type) {
        return type.getSource().stream()
                .noneMatch(source -> source.getUri().toString().contains("/test-classes/"));
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.isAnnotatedWith(NullMarked.class);
    }

    /** The classes of these packages, those inside another one together with it; all others are left out. */
    private static DescribedPredicate<JavaAccess<?>> method(String name, Class<?>... owners) {
        return describe(
                name + " of " + List.of(owners),
                access -> access.getName().equals(name)
                        && Stream.of(owners).anyMatch(access.getTargetOwner()::isEquivalentTo));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return describe("the wall clock is read", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return (owner.getPackageName().equals("java.time") && name.equals("now"))
                    || (owner.isEquivalentTo(Clock.class)
                            && Set.of(
                                            "systemUTC",
                                            "systemDefaultZone",
                                            "system",
                                            "tickMillis",
                                            "tickSeconds",
                                            "tickMinutes")
                                    .contains(name))
                    || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
        });
    }
}
