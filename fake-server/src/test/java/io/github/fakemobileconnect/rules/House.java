package io.github.fakemobileconnect.rules;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Optional;

/** The rooms of the house in the order of the plan, and the one rule between them: an arrow points further along, never backwards. */
final class House {

    static final String BASE = "io.github.fakemobileconnect";
    static final String STANDALONE = BASE + ".standalone";
    static final String INTERNAL = BASE + ".internal";
    static final String HTTP = INTERNAL + ".http";
    static final String ENGINE = INTERNAL + ".engine";
    static final String TEXT = ENGINE + ".text";
    static final String TURN = ENGINE + ".turn";
    static final String STATE = ENGINE + ".state";
    static final String PHONE = INTERNAL + ".phone";
    static final String TIME = INTERNAL + ".time";
    static final String RECORDER = INTERNAL + ".journal";

    /** Each row may use the rows below it; rooms on one row do not know each other. */
    private static final List<List<Room>> ROWS = List.of(
            List.of(Room.closed(STANDALONE)),
            List.of(Room.closed(BASE)),
            List.of(Room.closed(HTTP)),
            List.of(
                    Room.open(HTTP + ".auth"),
                    Room.open(HTTP + ".mobileconnect"),
                    Room.open(HTTP + ".transactional"),
                    Room.open(HTTP + ".data")),
            List.of(Room.open(HTTP + ".kernel")),
            List.of(Room.closed(ENGINE)),
            List.of(
                    Room.closed(ENGINE + ".mo"),
                    Room.closed(ENGINE + ".send"),
                    Room.closed(ENGINE + ".transactional"),
                    Room.closed(ENGINE + ".account"),
                    Room.closed(ENGINE + ".access"),
                    Room.closed(ENGINE + ".trouble")),
            List.of(Room.closed(ENGINE + ".consent")),
            List.of(Room.closed(TEXT)),
            List.of(Room.closed(TURN)),
            List.of(Room.closed(STATE)),
            List.of(Room.closed(ENGINE + ".rows")),
            List.of(Room.closed(ENGINE + ".value")),
            List.of(Room.open(INTERNAL + ".web")),
            List.of(Room.open(INTERNAL + ".content"), Room.open(PHONE), Room.open(TIME), Room.open(RECORDER)),
            List.of(Room.closed(BASE + ".journal")),
            List.of(Room.closed(BASE + ".fault")),
            List.of(Room.closed(BASE + ".sms")),
            List.of(Room.closed(BASE + ".account")),
            List.of(Room.closed(BASE + ".api"), Room.closed(BASE + ".fidelity")));

    /** The packages of each row, in the order of the plan. */
    static List<List<String>> packagesByRow() {
        return ROWS.stream().map(row -> row.stream().map(Room::name).toList()).toList();
    }

    static ArchCondition<JavaClass> standInARoom() {
        return new ArchCondition<>("stand in a room of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (roomOf(type).isEmpty()) {
                    events.add(violated(type, type.getName() + " stands in a package that the house does not have"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> onlyUseRoomsFurtherAlong() {
        return new ArchCondition<>("only use rooms further along") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(House::pointsBackwards)
                        .forEach(arrow -> events.add(violated(type, arrow.getDescription())));
            }
        };
    }

    private static boolean pointsBackwards(Dependency arrow) {
        Optional<Room> origin = roomOf(arrow.getOriginClass());
        Optional<Room> target = roomOf(arrow.getTargetClass().getBaseComponentType());
        return origin.isPresent()
                && target.isPresent()
                && !origin.equals(target)
                && row(target.get()) <= row(origin.get());
    }

    private static Optional<Room> roomOf(JavaClass type) {
        return ROWS.stream()
                .flatMap(List::stream)
                .filter(room -> room.holds(type.getPackageName()))
                .findFirst();
    }

    private static int row(Room room) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(room)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row holds " + room);
    }

    /** A package; an open room may have smaller rooms inside, a closed one is exactly itself. */
    private record Room(String name, boolean open) {

        static Room open(String name) {
            return new Room(name, true);
        }

        static Room closed(String name) {
            return new Room(name, false);
        }

        boolean holds(String packageName) {
            return packageName.equals(name) || (open && packageName.startsWith(name + "."));
        }
    }

    private House() {}
}
