package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.application.SalesOffice.IN_DOLLARS;
import static fi.polku.deal.deals.application.SalesOffice.NOBODY;
import static fi.polku.deal.deals.application.SalesOffice.facts;
import static fi.polku.deal.deals.application.SalesOffice.sold;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Decided.Effect;
import fi.polku.deal.domain.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingDealsOverTest {

    private final SalesOffice office = new SalesOffice();

    @Test
    void namesEveryStrangerAndWhateverElseIsWrong() {
        var facts = new DealFacts(
                null,
                NOBODY,
                new Reference(new UUID(0, 98), "Nowhere"),
                null,
                null,
                List.of(sold(IN_DOLLARS, null), sold(new Reference(new UUID(0, 97), "GTXPro"), null)),
                null,
                LocalDate.of(2018, 1, 1),
                null);

        assertThatThrownBy(() -> office.handle(new DealCommand.Import(ID, KEY, facts)))
                .isInstanceOfSatisfying(
                        DealRefused.UnknownReference.class,
                        refused -> assertThat(refused.flaws())
                                .containsExactly(
                                        new Flaw(
                                                "lines[1].product",
                                                "\"GTXPro\" is not known here",
                                                "a product on the price list"),
                                        new Flaw(
                                                "account",
                                                "\"Nowhere\" is not known here",
                                                "an account that account-service knows"),
                                        new Flaw(
                                                "seller",
                                                "\"Nobody\" is not known here",
                                                "somebody in the team directory"),
                                        new Flaw(
                                                "openedOn", "2018-01-01 lies in the future", "2017-01-31 or earlier")));
    }

    @Test
    void doesNotAskForACurrencyThatOnlyAStrangeProductCouldTell() {
        var facts = facts(null, sold(NOBODY, null));

        assertThatThrownBy(() -> office.handle(new DealCommand.Import(ID, KEY, facts)))
                .isInstanceOfSatisfying(
                        DealRefused.UnknownReference.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("lines[0].product"));
    }

    @Test
    void takesADealOverAndCorrectsItOnlyWhereTheRowDiffers() {
        assertThat(office.imported("handover", Outcome.WON).effect()).isEqualTo(Effect.CREATED);
        assertThat(office.imported("handover", Outcome.WON).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(office.imported("closing", Outcome.LOST).effect()).isEqualTo(Effect.UPDATED);
        var open = office.imported("sales-meeting", null);
        assertThat(open.effect()).isEqualTo(Effect.UPDATED);
        assertThat(open.standing().version()).isEqualTo(4);
        assertThat(open.standing().what().outcome()).isNull();
        assertThat(open.standing().what().externalId()).isEqualTo("Z063OYW0");
    }

    @Test
    void keepsTheListPriceOfItsDayWhenTheDealComesAgain() {
        office.imported("handover", Outcome.WON);
        office.list(IN_DOLLARS, usd("2000"));

        assertThat(office.imported("handover", Outcome.WON).effect()).isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void takesHistoryOverInTheClassOfTheFirstRowThatTellsTheDecision() {
        office.imported("sales-meeting", null);
        office.reclassify("B2");
        assertThat(classAfter(office.imported("sales-meeting", null))).isEqualTo("A1");
        assertThat(classAfter(office.imported("handover", Outcome.WON))).isEqualTo("B2");
        office.reclassify("C3");

        assertThat(office.imported("handover", Outcome.WON).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(classAfter(office.imported("closing", Outcome.LOST))).isEqualTo("B2");
    }

    private static @Nullable String classAfter(Decided<DealView> decided) {
        return decided.standing().what().accountClass();
    }
}
