package fi.polku.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String FIXTURES = "fi.polku.platform.test.architecture.fixtures.";
    private static final String GOOD = FIXTURES + "good";
    private static final String BROKEN = FIXTURES + "broken";
    private static final JavaClasses GOOD_CLASSES = new ClassFileImporter().importPackages(GOOD);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    /** Which fixture breaks which rule. */
    private static final Map<String, String> BREACHES = Map.ofEntries(
            Map.entry("domainStandsAlone", "KnowsAFramework"),
            Map.entry("applicationKnowsOnlyTheDomain", "KnowsTheStore"),
            Map.entry("webKnowsNeitherStoreNorMessaging", "KnowsTheStoresClient"),
            Map.entry("controllersArePackagePrivate", "PublicController"),
            Map.entry("storeKnowsOnlyTheDomain", "KnowsTheApplication"),
            Map.entry("documentsArePackagePrivate", "ThingDocument"),
            Map.entry("messagingKnowsNeitherWebNorStore", "SkipsTheApplication"),
            Map.entry("subscriptionsArePackagePrivate", "ThingEventsSubscription"),
            Map.entry("noServiceKnowsAnother", "KnowsANeighbour"),
            Map.entry("onlyTheStarterTouchesTheBroker", "PublishesByItself"),
            Map.entry("featuresFormNoCycle", "KnowsThings"),
            Map.entry("nobodyAsksTheMachineForTheTime", "AsksTheMachine"),
            Map.entry("noNameSaysNothing", "PartManager"),
            Map.entry("everyPackageIsNullMarked", "LivesInAnUnmarkedPackage"),
            Map.entry("nothingIsInjectedIntoFields", "InjectsAField"),
            Map.entry("nobodyWritesToTheConsole", "WritesToTheConsole"),
            Map.entry("domainRollsNoDice", "RollsDice"),
            Map.entry("domainReadsNoClock", "ReadsAClock"));

    static List<HouseRule> rulesOfTheGoodHouse() {
        return house(GOOD, GOOD_CLASSES).readingTheBrokerIn("intake").rules();
    }

    static List<HouseRule> rulesOfTheBrokenHouse() {
        return house(BROKEN, BROKEN_CLASSES).rules();
    }

    @Test
    void everyRuleHasAFixtureThatBreaksIt() {
        assertThat(rulesOfTheBrokenHouse())
                .extracting(HouseRule::name)
                .containsExactlyInAnyOrderElementsOf(BREACHES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheBrokenHouse")
    void aRuleNoticesTheFixtureThatBreaksIt(HouseRule rule) {
        assertThat(rule.rule().evaluate(BROKEN_CLASSES).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(BREACHES.get(rule.name())));
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheGoodHouse")
    void aRuleLeavesAGoodHouseInPeace(HouseRule rule) {
        assertThatCode(() -> rule.check(GOOD_CLASSES)).doesNotThrowAnyException();
    }

    @Test
    void readingTheBrokerIsABreachWhereTheServiceDoesNotSaySo() {
        HouseRule rule = named("onlyTheStarterTouchesTheBroker", house(GOOD, GOOD_CLASSES));

        assertThatThrownBy(() -> rule.check(GOOD_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TopicReader");
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheGoodHouse")
    void aRuleThatAppliesToNothingFails(HouseRule rule) {
        JavaClasses nothing = new ClassFileImporter().importPackages(FIXTURES + "empty");

        assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aHouseHasTheRoomsItSays() {
        HouseRules house = house(GOOD, GOOD_CLASSES);

        assertThatCode(house::checkRooms).doesNotThrowAnyException();
        assertThatThrownBy(house.without(Room.STORE)::checkRooms)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("STORE");
    }

    @Test
    void aRoomThatIsMissingLeavesOutItsOwnRulesOnly() {
        assertThat(house(GOOD, GOOD_CLASSES).without(Room.MESSAGING).rules())
                .extracting(HouseRule::name)
                .contains("domainStandsAlone", "noServiceKnowsAnother")
                .doesNotContain("messagingKnowsNeitherWebNorStore", "subscriptionsArePackagePrivate");
    }

    @Test
    void makesATestOfEveryRule() {
        HouseRules house = house(GOOD, GOOD_CLASSES);

        assertThat(house.tests()).hasSize(house.rules().size() + 1);
    }

    private static HouseRules house(String root, JavaClasses classes) {
        Set<Room> rooms = EnumSet.allOf(Room.class);
        return new HouseRules(root, classes, rooms, List.of());
    }

    private static HouseRule named(String name, HouseRules house) {
        return house.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
