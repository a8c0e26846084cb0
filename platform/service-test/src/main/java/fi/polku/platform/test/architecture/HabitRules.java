package fi.polku.platform.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What nobody in the house does, whatever the room. */
final class HabitRules {

    private static final String VAGUE_NAME = ".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Base)";
    private static final Set<String> CLOCKS_OF_THE_MACHINE = Set.of(
            "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone");
    private static final Set<String> DICE = Set.of(
            "java.util.UUID.randomUUID", "java.lang.Math.random", "java.util.concurrent.ThreadLocalRandom.current");
    private static final Set<String> DICE_TYPES =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom");

    private final String root;
    private final Set<Room> rooms;

    HabitRules(String root, Set<Room> rooms) {
        this.root = root;
        this.rooms = rooms;
    }

    List<HouseRule> all() {
        Stream<HouseRule> everywhere = Stream.of(
                nobodyAsksTheMachineForTheTime(),
                noNameSaysNothing(),
                everyPackageIsNullMarked(),
                nothingIsInjectedIntoFields(),
                nobodyWritesToTheConsole());
        return rooms.contains(Room.DOMAIN)
                ? Stream.concat(everywhere, Stream.of(domainRollsNoDice(), domainReadsNoClock()))
                        .toList()
                : everywhere.toList();
    }

    private HouseRule domainRollsNoDice() {
        return HouseRule.of(
                "domainRollsNoDice",
                noClasses()
                        .that(Room.DOMAIN.of(root))
                        .should()
                        .callCodeUnitWhere(call("roll dice", HabitRules::isDice)));
    }

    /** Not even an injected one: the time comes in with the command. */
    private HouseRule domainReadsNoClock() {
        return HouseRule.of(
                "domainReadsNoClock",
                noClasses()
                        .that(Room.DOMAIN.of(root))
                        .should()
                        .callCodeUnitWhere(call("read a clock", HabitRules::isNow))
                        .orShould()
                        .dependOnClassesThat()
                        .belongToAnyOf(Clock.class));
    }

    private HouseRule nobodyAsksTheMachineForTheTime() {
        return HouseRule.of(
                "nobodyAsksTheMachineForTheTime",
                noClasses()
                        .should()
                        .callCodeUnitWhere(call("ask the machine for the time", HabitRules::isMachineTime)));
    }

    /** Nested names stand beside the outer one and may use a word of the domain, such as a person's manager. */
    private HouseRule noNameSaysNothing() {
        return HouseRule.of(
                "noNameSaysNothing",
                noClasses().that().areTopLevelClasses().should().haveNameMatching(VAGUE_NAME));
    }

    private HouseRule everyPackageIsNullMarked() {
        return HouseRule.of("everyPackageIsNullMarked", classes().should(liveInANullMarkedPackage()));
    }

    private HouseRule nothingIsInjectedIntoFields() {
        return HouseRule.of(
                "nothingIsInjectedIntoFields",
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .orShould()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.Resource"));
    }

    private HouseRule nobodyWritesToTheConsole() {
        return HouseRule.of("nobodyWritesToTheConsole", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    private static boolean isDice(JavaCall<?> call) {
        return DICE.contains(method(call))
                || DICE_TYPES.contains(call.getTargetOwner().getName());
    }

    private static boolean isNow(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getName().equals("now");
    }

    /** {@code now(clock)} is fine, {@code now()} and {@code now(zone)} are not. */
    private static boolean isMachineTime(JavaCall<?> call) {
        boolean clockGiven = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return CLOCKS_OF_THE_MACHINE.contains(method(call)) || (isNow(call) && !clockGiven);
    }

    private static String method(JavaCall<?> call) {
        return call.getTargetOwner().getName() + "." + call.getTarget().getName();
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " lives in a package that is not @NullMarked"));
            }
        };
    }
}
