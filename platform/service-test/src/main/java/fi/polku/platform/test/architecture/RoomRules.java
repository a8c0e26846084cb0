package fi.polku.platform.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which room of a service may know which other one, and who may know the machinery. */
final class RoomRules {

    private static final String STARTER = "fi.polku.platform.service..";
    private static final String[] LANGUAGE = {"java..", "org.jspecify.."};
    private static final String[] STORE_CLIENTS = {"com.mongodb..", "org.bson..", "org.springframework.data.."};
    private static final String[] BROKER_CLIENTS = {
        "org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud.stream.."
    };

    private final String root;
    private final Set<Room> rooms;
    private final List<String> brokerReaders;

    RoomRules(String root, Set<Room> rooms, List<String> brokerReaders) {
        this.root = root;
        this.rooms = rooms;
        this.brokerReaders = brokerReaders;
    }

    List<HouseRule> all() {
        return Stream.concat(
                        rooms.stream().flatMap(this::rulesOf),
                        Stream.of(noServiceKnowsAnother(), onlyTheStarterTouchesTheBroker(), featuresFormNoCycle()))
                .toList();
    }

    private Stream<HouseRule> rulesOf(Room room) {
        return switch (room) {
            case DOMAIN -> Stream.of(domainStandsAlone());
            case APPLICATION -> Stream.of(applicationKnowsOnlyTheDomain());
            case WEB -> Stream.of(webKnowsNeitherStoreNorMessaging(), controllersArePackagePrivate());
            case STORE -> Stream.of(storeKnowsOnlyTheDomain(), documentsArePackagePrivate());
            case MESSAGING -> Stream.of(messagingKnowsNeitherWebNorStore(), subscriptionsArePackagePrivate());
        };
    }

    private HouseRule domainStandsAlone() {
        return HouseRule.of(
                "domainStandsAlone",
                classes()
                        .that(Room.DOMAIN.of(root))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(LANGUAGE).or(Room.DOMAIN.of(root))));
    }

    private HouseRule applicationKnowsOnlyTheDomain() {
        DescribedPredicate<JavaClass> mechanism = resideInAnyPackage(
                "fi.polku.platform.service.command..",
                "fi.polku.platform.service.id..",
                "org.springframework.stereotype..",
                "org.slf4j..");
        return HouseRule.of(
                "applicationKnowsOnlyTheDomain",
                classes()
                        .that(Room.APPLICATION.of(root))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(LANGUAGE)
                                .or(mechanism)
                                .or(Room.DOMAIN.of(root))
                                .or(Room.APPLICATION.of(root))));
    }

    private HouseRule webKnowsNeitherStoreNorMessaging() {
        return HouseRule.of(
                "webKnowsNeitherStoreNorMessaging",
                noClasses()
                        .that(Room.WEB.of(root))
                        .should()
                        .dependOnClassesThat(
                                Room.STORE.of(root).or(Room.MESSAGING.of(root)).or(resideInAnyPackage(STORE_CLIENTS))));
    }

    private HouseRule storeKnowsOnlyTheDomain() {
        return HouseRule.of(
                "storeKnowsOnlyTheDomain",
                noClasses()
                        .that(Room.STORE.of(root))
                        .should()
                        .dependOnClassesThat(
                                Room.APPLICATION.of(root).or(Room.WEB.of(root)).or(Room.MESSAGING.of(root))));
    }

    private HouseRule messagingKnowsNeitherWebNorStore() {
        return HouseRule.of(
                "messagingKnowsNeitherWebNorStore",
                noClasses()
                        .that(Room.MESSAGING.of(root))
                        .should()
                        .dependOnClassesThat(
                                Room.WEB.of(root).or(Room.STORE.of(root)).or(resideInAnyPackage(STORE_CLIENTS))));
    }

    private HouseRule controllersArePackagePrivate() {
        return HouseRule.of(
                "controllersArePackagePrivate",
                classes()
                        .that()
                        .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                        .or()
                        .areMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
                        .should()
                        .bePackagePrivate());
    }

    private HouseRule documentsArePackagePrivate() {
        return packagePrivate("documentsArePackagePrivate", Room.STORE, "Document");
    }

    private HouseRule subscriptionsArePackagePrivate() {
        return packagePrivate("subscriptionsArePackagePrivate", Room.MESSAGING, "Subscription");
    }

    private HouseRule packagePrivate(String name, Room room, String ending) {
        return HouseRule.of(
                name,
                classes()
                        .that(room.of(root))
                        .and()
                        .haveSimpleNameEndingWith(ending)
                        .should()
                        .bePackagePrivate());
    }

    private HouseRule noServiceKnowsAnother() {
        return HouseRule.of(
                "noServiceKnowsAnother",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("fi.polku..").and(resideOutsideOfPackages(root + "..", STARTER)))
                        .as("nobody should know another service or a part of the platform that is not the starter"));
    }

    private HouseRule onlyTheStarterTouchesTheBroker() {
        String[] readers =
                brokerReaders.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
        return HouseRule.of(
                "onlyTheStarterTouchesTheBroker",
                noClasses()
                        .that(not(resideInAnyPackage(readers)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(BROKER_CLIENTS)));
    }

    private HouseRule featuresFormNoCycle() {
        return HouseRule.of(
                "featuresFormNoCycle",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }
}
