package fi.polku.lead.leads.application;

import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.Channel;
import fi.polku.lead.leads.domain.ContactMade;
import fi.polku.lead.leads.domain.ContactOutcome;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Pursuit;
import fi.polku.lead.leads.domain.PursuitEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of leads that are merged into each other at the same time one goes on. */
class MergedLeadsTest {

    private static final Stamp ANNA = new Stamp(new UUID(3, 1), null, null, null, null);

    private final Lead one = calledOnce(numbered(1));
    private final Lead two = calledOnce(numbered(2));
    private final Lead three = calledOnce(numbered(3));
    private final LeadsInMemory leads = new LeadsInMemory(one, two, three);
    private final MergedLeads merged = new MergedLeads(leads, NOW.zone());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesTheSmallerOneWhicheverMergeIsHeardOfFirst(boolean inOrder) {
        mergeAsSeen(one, two);
        mergeAsSeen(two, one);

        hear(inOrder ? one : two, inOrder ? two : one);
        hear(inOrder ? two : one, inOrder ? one : two);

        assertThat(alive(one, two)).containsExactly(one.id());
        assertThat(now(one).course().mergedInto()).isNull();
        assertThat(now(one).course().absorbed()).contains(two.id().value());
        assertThat(now(two).course().mergedInto()).isEqualTo(one.id().value());
        assertThat(now(one).calling().contacts()).isEqualTo(2);
        assertThat(leads.published)
                .filteredOn(PursuitEvent.LeadReopened.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        PursuitEvent.LeadReopened.class,
                        reopened -> assertThat(reopened.cause()).isEqualTo("merge-undone"));
    }

    @Test
    void leavesOneWhenTheFirstMergeWasHeardOfBeforeTheSecondWasKept() {
        mergeAsSeen(two, one);
        hear(two, one);
        mergeAsSeen(one, two);
        hear(one, two);

        assertThat(alive(one, two)).containsExactly(one.id());
    }

    @Test
    void leavesOneOfThreeInACircle() {
        mergeAsSeen(one, two);
        mergeAsSeen(two, three);
        mergeAsSeen(three, one);

        hear(three, one);
        hear(one, two);
        hear(two, three);

        assertThat(alive(one, two, three)).containsExactly(one.id());
        assertThat(now(one).calling().contacts()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsEachContactOnceAlongAChainWhicheverMergeIsHeardOfFirst(boolean inOrder) {
        mergeAsSeen(one, two);
        mergeAsSeen(two, three);

        hear(inOrder ? one : two, inOrder ? two : three);
        hear(inOrder ? two : one, inOrder ? three : two);

        assertThat(now(three).calling().contacts()).isEqualTo(3);
        leads.add(calledOnce(now(three)));
        assertThat(now(three).calling().contacts()).isEqualTo(4);
    }

    @Test
    void doesNothingMoreWhenItIsHeardAgain() {
        mergeAsSeen(one, two);
        mergeAsSeen(two, one);
        hear(one, two);
        hear(two, one);
        leads.published.clear();

        hear(two, one);
        hear(one, two);

        assertThat(leads.published).isEmpty();
    }

    @Test
    void tellsWhichLeadIsTheHeirByNow() {
        mergeAsSeen(one, two);
        mergeAsSeen(two, three);
        hear(one, two);

        assertThat(alive(one, two, three)).containsExactly(three.id());
        assertThat(now(three).course().absorbed()).contains(one.id().value());
        assertThat(leads.findHeirOf(one.id())).map(Lead::id).contains(three.id());
        assertThat(leads.findHeirOf(three.id())).map(Lead::id).contains(three.id());
    }

    /** Merged as somebody decides who saw the other lead before anything was merged. */
    private void mergeAsSeen(Lead lead, Lead into) {
        leads.add(new Pursuit(now(lead), NOW).mergeInto(into, ANNA).after());
    }

    private void hear(Lead ended, Lead into) {
        merged.merged(ended.id(), into.id(), NOON);
    }

    private List<LeadId> alive(Lead... those) {
        return Stream.of(those)
                .map(this::now)
                .filter(lead -> lead.details().status() == LeadStatus.OPEN)
                .map(Lead::id)
                .toList();
    }

    private Lead now(Lead lead) {
        return leads.find(lead.id()).orElseThrow().what();
    }

    private static Lead calledOnce(Lead lead) {
        var contact = new ContactMade(UUID.randomUUID(), Channel.CALL, ContactOutcome.REACHED, 5, ANNA, null);
        return new Pursuit(lead, NOW).logContact(contact).after();
    }

    private static Lead numbered(int number) {
        return withId(lead(), new UUID(0, number));
    }
}
