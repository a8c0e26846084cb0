package fi.polku.local.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo's year must hold, whatever the services make of it. */
class PlanTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Rulebook RULEBOOK = new Rulebook(
            List.of("no-need", "no-money", "no-authority", "wrong-fit", "competitor", "unreachable", "do-not-contact"),
            List.of("busy", "budget-later"),
            List.of("nothing-new"),
            List.of("not-ready", "wrong-fit"),
            List.of("too-expensive", "no-decision"),
            List.of("customer-came-back"),
            Map.of(
                    "sales-meeting", List.of("needs-mapped", "value-shown"),
                    "follow-up", List.of("thanks-sent", "offer-sent"),
                    "closing", List.of("terms-agreed")),
            10,
            List.of("needs", "promises", "risks"));

    private final List<Story> stories = Plan.of(7, TODAY, HELSINKI, RULEBOOK);

    @Test
    void isTheSameForTheSameSeedAndDay() {
        assertThat(Plan.of(7, TODAY, HELSINKI, RULEBOOK)).isEqualTo(stories);
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(Plan.of(8, TODAY, HELSINKI, RULEBOOK)).isNotEqualTo(stories);
    }

    @Test
    void nothingHappensTodayOrMuchMoreThanAYearAgo() {
        Instant begin = TODAY.minusDays(370).atStartOfDay(HELSINKI).toInstant();
        Instant end = TODAY.atStartOfDay(HELSINKI).toInstant();
        assertThat(steps(Step.class)).allSatisfy(step -> assertThat(step.at()).isBetween(begin, end.minusSeconds(1)));
    }

    @Test
    void everyStoryGoesForwardInTime() {
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.steps())
                        .extracting(Step::at)
                        .isSorted()
                        .isNotEmpty());
    }

    @Test
    void everyCompanyIsAnother() {
        assertThat(stories).extracting(story -> story.prospect().domain()).doesNotHaveDuplicates();
        assertThat(stories).extracting(story -> story.prospect().name()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 42, 2026})
    void everythingThatCanHappenHappensInEveryYear(long seed) {
        Set<Class<?>> happened = Plan.of(seed, TODAY, HELSINKI, RULEBOOK).stream()
                .flatMap(story -> story.steps().stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> possible = Stream.of(LeadStep.class, DealStep.class, CareStep.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .collect(Collectors.toSet());
        assertThat(happened).isEqualTo(possible);
    }

    @Test
    void everyReasonIsGiven() {
        assertThat(all(LeadStep.Disqualified.class, LeadStep.Disqualified::reason))
                .containsAll(RULEBOOK.disqualified());
        assertThat(all(DealStep.DealLost.class, DealStep.DealLost::reason)).containsAll(RULEBOOK.lost());
        assertThat(all(DealStep.LeadReturned.class, DealStep.LeadReturned::reason))
                .containsAll(RULEBOOK.returned());
    }

    @Test
    void somebodyIsToBeCalledAndMetToday() {
        assertThat(all(LeadStep.CallbackSet.class, LeadStep.CallbackSet::dueOn)).contains(TODAY);
        assertThat(all(LeadStep.MeetingBooked.class, LeadStep.MeetingBooked::startsAt))
                .anyMatch(start -> LocalDate.ofInstant(start, HELSINKI).equals(TODAY));
    }

    @Test
    void highDiscountsGoByTheManagerAndOthersDoNot() {
        for (Story story : stories) {
            List<DealStep.OfferMade> high = story.steps().stream()
                    .filter(DealStep.OfferMade.class::isInstance)
                    .map(DealStep.OfferMade.class::cast)
                    .filter(offer -> offer.discountPercent() > RULEBOOK.discountLimit())
                    .toList();
            assertThat(story.steps())
                    .filteredOn(DealStep.OfferApproved.class::isInstance)
                    .hasSameSizeAs(high);
        }
    }

    @Test
    void aDealIsWonOnlyAfterItsOfferWasAccepted() {
        assertThat(stories)
                .filteredOn(story -> has(story, DealStep.DealWon.class))
                .allSatisfy(story -> assertThat(story.steps())
                        .anyMatch(step -> step instanceof DealStep.OfferDecided(Instant _, String decision)
                                && decision.equals("accepted")));
    }

    private static boolean has(Story story, Class<?> kind) {
        return story.steps().stream().anyMatch(kind::isInstance);
    }

    private <S extends Step, T> Set<T> all(Class<S> kind, Function<S, T> what) {
        return steps(kind).map(what).collect(Collectors.toSet());
    }

    private <S extends Step> Stream<S> steps(Class<S> kind) {
        return stories.stream()
                .flatMap(story -> story.steps().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
