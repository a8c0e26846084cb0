package fi.polku.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture of a service as rules that its build checks. In a service's tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> followsTheHouseRules() {
 *     return HouseRules.in("fi.polku.lead").tests();
 * }
 * }</pre>
 *
 * A rule that applies to nothing fails: a service that lacks a room says so, and stops saying so once it has it.
 */
public final class HouseRules {

    private final String root;
    private final JavaClasses classes;
    private final Set<Room> rooms;
    private final List<String> brokerReaders;

    HouseRules(String root, JavaClasses classes, Set<Room> rooms, List<String> brokerReaders) {
        this.root = root;
        this.classes = classes;
        this.rooms = rooms;
        this.brokerReaders = brokerReaders;
    }

    /** The rules of the service with this root package, which has all five rooms. */
    public static HouseRules in(String root) {
        JavaClasses classes = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(root);
        return new HouseRules(root, classes, EnumSet.allOf(Room.class), List.of());
    }

    /** The service does not have these rooms; it is a failure if it has. */
    public HouseRules without(Room... missing) {
        Set<Room> remaining = EnumSet.copyOf(rooms);
        List.of(missing).forEach(remaining::remove);
        return new HouseRules(root, classes, remaining, brokerReaders);
    }

    /** These packages below the root read the broker themselves instead of through the starter. */
    public HouseRules readingTheBrokerIn(String... packages) {
        return new HouseRules(root, classes, rooms, List.of(packages));
    }

    /** One test per rule, named after it. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("hasTheRoomsItSays", this::checkRooms)),
                rules().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(classes))));
    }

    List<HouseRule> rules() {
        return Stream.concat(
                        new RoomRules(root, rooms, brokerReaders).all().stream(),
                        new HabitRules(root, rooms).all().stream())
                .toList();
    }

    /**
     * A room that is there must be ruled, and a ruled one must be there.
     *
     * @throws AssertionError when what the service says and what it has differ
     */
    void checkRooms() {
        Set<Room> present = EnumSet.noneOf(Room.class);
        for (Room room : Room.values()) {
            if (classes.stream().anyMatch(room.of(root))) {
                present.add(room);
            }
        }
        if (!present.equals(rooms)) {
            throw new AssertionError(root + " has the rooms " + present + " but is ruled as if it had " + rooms);
        }
    }
}
