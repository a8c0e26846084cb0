package fi.polku.deal;

import static fi.polku.deal.offers.domain.OfferExamples.ID;
import static fi.polku.deal.offers.domain.OfferExamples.MANAGER;
import static fi.polku.deal.offers.domain.OfferExamples.TERMS;
import static fi.polku.deal.offers.domain.OfferExamples.drafted;
import static fi.polku.deal.offers.domain.OfferExamples.noon;
import static fi.polku.deal.offers.domain.OfferExamples.proposal;
import static fi.polku.deal.offers.domain.OfferExamples.sent;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.handover.domain.Checklist;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.Promise;
import fi.polku.deal.handover.domain.Returner;
import fi.polku.deal.handover.domain.SoldDeal;
import fi.polku.deal.offers.domain.OfferDecision;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What offers and handovers tell is what was promised to those who listen, without a word that somebody wrote. */
class PartsContractTest {

    private static final EventJson JSON = EventJson.standard();
    private static final Stamp OWNER = new Stamp(new UUID(0, 3), new UUID(0, 13), new UUID(0, 2), new UUID(0, 12));
    private static final String SECRET = "what nobody else may read";

    @Test
    void offersTellWhatWasPromised() {
        var judgement = new Offers.Judgement(true, MANAGER, SECRET);

        assertKept(Offers.NONE.draft(ID, proposal("20"), TERMS, noon(11)));
        assertKept(drafted("20").judge(ID, judgement, TERMS, noon(12)));
        assertKept(drafted("10").send(ID, TERMS, noon(12)));
        assertKept(sent().answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(13)));
        assertKept(sent().answer(ID, OfferDecision.DECLINED, null, TERMS, noon(13)));
    }

    @Test
    void handoversTellWhatWasPromisedWhetherMuchOrLittleIsKnown() {
        var promise = new Promise(new UUID(0, 71), SECRET, SECRET, LocalDate.of(2017, 3, 1));
        assertHandedOver(sold(new UUID(0, 31)), List.of(promise));
        assertHandedOver(sold(null), List.of());
    }

    private static void assertHandedOver(SoldDeal deal, List<Promise> promises) {
        var told = new HandoverPackage(OWNER, SECRET, SECRET, SECRET, SECRET, promises, Set.of());
        Handover prepared = assertKept(Handover.NOT_BEGUN.prepare(told, deal, noon(21)));
        Handover offered = assertKept(prepared.offer(deal, noon(22)));
        assertKept(offered.giveBack(List.of("needs"), SECRET, new Returner(OWNER, false), deal, noon(23)));
        assertKept(offered.accept(OWNER, deal, noon(23)));
    }

    private static SoldDeal sold(@Nullable UUID account) {
        var checklist = new Checklist(List.of(new Checklist.Item("needs", "Tarpeet", "Needs")));
        return new SoldDeal(
                new UUID(0, 51),
                account,
                LocalDate.of(2017, 1, 10),
                LocalDate.of(2017, 1, 20),
                null,
                List.of(),
                1,
                checklist);
    }

    private static <A> A assertKept(Change<A, ? extends Happening> change) {
        assertThat(change.events()).isNotEmpty().allSatisfy(event -> {
            String json = new String(JSON.write(event), UTF_8);
            ContractAssertions.assertPublishable(event.type(), json);
            assertThat(json).doesNotContain(SECRET);
        });
        return change.after();
    }
}
