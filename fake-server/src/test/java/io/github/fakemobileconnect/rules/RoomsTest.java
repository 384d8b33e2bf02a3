package io.github.fakemobileconnect.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.fakemobileconnect.rules.House.ENGINE;
import static io.github.fakemobileconnect.rules.House.STATE;
import static io.github.fakemobileconnect.rules.House.TEXT;
import static io.github.fakemobileconnect.rules.House.TURN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in which room of the house, and who may use whom. */
class RoomsTest {
    @Test
    void every_class_stands_in_a_room_of_the_house() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                classes()
                        .should(House.standInARoom())
                        .because("a package that is not on the plan has no arrows, so nothing would guard it"));
    }

    @Test
    void a_room_only_uses_rooms_further_along() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                classes()
                        .should(House.onlyUseRoomsFurtherAlong())
                        .because("an arrow is reachability: a package may import everything further along"
                                + " and nothing backwards, and neighbours do not know each other"));
    }

    @Test
    void packages_form_no_cycles() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                slices().assignedFrom(onePerPackage())
                        .should()
                        .beFreeOfCycles()
                        .because("two packages that need each other are one package"));
    }

    @Test
    void only_the_engine_touches_its_tables() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ENGINE + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(STATE)
                        .because("whoever asks the engine is told values"));
    }

    @Test
    void only_use_cases_reach_for_tables_of_their_choice() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                noClasses()
                        .that()
                        .areNotAssignableTo(UseCase.class)
                        .and()
                        .resideOutsideOfPackages(ENGINE, TURN, TEXT, STATE)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Tables.class)
                        .because("what a class reads and changes is seen in its constructor;"
                                + " a use case has the turn alone, and a script may ask about everything"));
    }

    @Test
    void verbs_have_a_wing() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                noClasses()
                        .that()
                        .resideInAPackage(ENGINE)
                        .should()
                        .beAssignableTo(UseCase.class)
                        .because("the roof holds the wings together and does nothing by itself"));
    }

    @Test
    void classes_of_the_ground_floor_form_no_cycles() {
        ArchitectureTest.hold(
                ArchitectureTest.MAIN,
                slices().assignedFrom(onePerFileIn(STATE, ENGINE + ".rows", ENGINE + ".value"))
                        .should()
                        .beFreeOfCycles()
                        .because("a table that needs another one which needs it is half of something"));
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

    private static SliceAssignment onePerFileIn(String... packages) {
        Set<String> looked = Set.of(packages);
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return looked.contains(type.getPackageName())
                        ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "one slice per file of " + looked;
            }
        };
    }
}
