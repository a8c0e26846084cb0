package fi.polku.platform.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void takesAColumnByItsName() {
        assertThat(Example.lead("", "source: Lead Source").record("Lead Source", " Web "))
                .containsEntry("source", "Web");
    }

    @Test
    void takesTheSameTextForEveryRow() {
        assertThat(Example.lead("", "source: {constant: 2017}").record()).containsEntry("source", "2017");
    }

    @Test
    void putsColumnsTogetherAndLeavesNoGaps() {
        Example name = Example.lead("", "contact: {name: {template: '{First} {Middle} {Last}'}}");

        assertThat(name.record("First", "Aino", "Middle", "", "Last", "Aalto"))
                .containsEntry("contact", Map.of("name", "Aino Aalto"));
        assertThat(name.record("First", "", "Middle", "", "Last", "")).doesNotContainKey("contact");
    }

    @Test
    void canNumberTheRowsOfAFileWithoutIds() {
        assertThat(Example.lead("", "source: {template: 'fair-{#row}'}").record("a", "b"))
                .containsEntry("source", "fair-7");
    }

    @Test
    void takesTheFirstOfSeveralColumnsThatSaysSomething() {
        Example source = Example.lead("nothing: ['-']", "source: {firstOf: [Latest, Original, {constant: none}]}");

        assertThat(source.record("Latest", "-", "Original", "Web")).containsEntry("source", "Web");
        assertThat(source.record("Latest", "", "Original", "")).containsEntry("source", "none");
    }

    @Test
    void mendsTextsByAliasesOfItsOwnOrByName() {
        String named = "aliases: {sources: {wbe: Web}}";

        assertThat(Example.lead("", "source: {column: s, aliases: {wbe: Web}}").record("s", "wbe"))
                .containsEntry("source", "Web");
        assertThat(Example.lead(named, "source: {column: s, aliases: sources}").record("s", "wbe"))
                .containsEntry("source", "Web");
        assertThat(Example.lead(named, "source: {column: s, aliases: sources}").record("s", "Fair"))
                .containsEntry("source", "Fair");
    }

    @Test
    void canHaveAnAliasForAnythingElseAndForNothing() {
        Example stage = Example.lead("", "stage: {column: s, aliases: {Met: booking, Test: '', '*': prospecting}}");

        assertThat(stage.record("s", "Met")).containsEntry("stage", "booking");
        assertThat(stage.record("s", "New")).containsEntry("stage", "prospecting");
        assertThat(stage.record("s", "Test")).doesNotContainKey("stage");
        assertThat(stage.record("s", "")).doesNotContainKey("stage");
    }

    @Test
    void keepsTheWordUnknownUnlessTheMappingSaysThatItMeansNothing() {
        assertThat(Example.lead("", "source: origin").record("origin", "unknown"))
                .containsEntry("source", "unknown");
        assertThat(Example.lead("", "source: origin").record("origin", "")).doesNotContainKey("source");
        assertThat(Example.lead("nothing: [unknown, n/a]", "source: origin").record("origin", "Unknown"))
                .doesNotContainKey("source");
        assertThat(Example.lead("nothing: [unknown]", "source: {column: origin, nothing: []}")
                        .record("origin", "unknown"))
                .containsEntry("source", "unknown");
    }

    @Test
    void takesADefaultForNothing() {
        assertThat(Example.lead("nothing: ['?']", "source: {column: s, default: none}")
                        .record("s", "?"))
                .containsEntry("source", "none");
    }

    @Test
    void rejectsARowThatLacksWhatIsRequired() {
        assertThat(Example.lead("", "owner: {column: Owner, required: true}").reasons("Owner", ""))
                .containsExactly("owner: is missing (column ‘Owner’)");
    }

    @Test
    void tellsAllReasonsAtOnce() {
        Example lead = Example.lead("dates: d.M.yyyy", """
                capturedOn: Created
                stage: Stage
                products: [{product: Product, quantity: Pieces}]
                """);

        assertThat(lead.reasons("Created", "2017-01-05", "Stage", "Won", "Product", "GTX", "Pieces", "1.5"))
                .containsExactly(
                        "stage: ‘Won’ is none of prospecting, booking (column ‘Stage’)",
                        "products[0].quantity: ‘1.5’ is no whole number (column ‘Pieces’)",
                        "capturedOn: ‘2017-01-05’ is no date written as d.M.yyyy (column ‘Created’)");
    }

    @Test
    void readsTheStatusOfALeadAndSaysWhichThereAre() {
        Example lead = Example.lead("", "status: Status");

        assertThat(lead.record("Status", "Nurtured")).containsEntry("status", "nurtured");
        assertThat(lead.record("Status", "")).doesNotContainKey("status");
        assertThat(lead.reasons("Status", "Recycled"))
                .containsExactly(
                        "status: ‘Recycled’ is none of open, nurtured, disqualified, qualified (column ‘Status’)");
    }

    @Test
    void leavesOutProductsThatARowDoesNotName() {
        Example lead = Example.lead("", "products: [{product: First}, {product: Second, quantity: {constant: 2}}]");

        assertThat(lead.record("First", "", "Second", "GTX"))
                .containsEntry("products", List.of(Map.of("product", "GTX", "quantity", 2L)));
    }

    @Test
    void readsDatesAndNumbersAsTheFileOrTheValueSays() {
        Example lead = Example.lead("dates: M/d/yyyy", "capturedOn: {column: d, dates: [d/M/yyyy]}");

        assertThat(lead.record("d", "3/5/2017")).containsEntry("capturedOn", "2017-05-03");
    }

    @Test
    void scalesAmountsAndNamesTheirCurrency() {
        Example account = account("currency: EUR", "revenue: {column: Sales, scale: 1000000}");

        assertThat(account.record("Sales", "1100.04"))
                .containsEntry("revenue", Map.of("amount", "1100040000", "currency", "EUR"));
        assertThat(account.record("Sales", "")).doesNotContainKey("revenue");
    }

    @Test
    void takesTheCurrencyOfAColumnBeforeThatOfTheMapping() {
        Example account = account("currency: EUR", "revenue: {column: Sales, currency: Cur}");

        assertThat(account.record("Sales", "5", "Cur", "usd"))
                .containsEntry("revenue", Map.of("amount", "5", "currency", "USD"));
        assertThat(account.record("Sales", "5", "Cur", ""))
                .containsEntry("revenue", Map.of("amount", "5", "currency", "EUR"));
        assertThat(account.reasons("Sales", "5", "Cur", "dollars"))
                .containsExactly("revenue.currency: ‘dollars’ is no currency code such as EUR or USD (column ‘Cur’)");
    }

    @Test
    void makesACodeOfTheReasonOfADeal() {
        Example deal = Example.of("""
                system: test
                files:
                  - file: deals.csv
                    records:
                      - kind: deals
                        fields:
                          externalId: id
                          stage: {constant: closing}
                          openedOn: opened
                          outcome: status
                          reason: why
                """);

        assertThat(deal.record("id", "1", "opened", "2017-01-05", "status", "Lost", "why", "Hintä: liian korkea!"))
                .containsEntry("reason", "hinta-liian-korkea")
                .containsEntry("outcome", "lost")
                .containsEntry("lines", List.of());
    }

    @Test
    void readsWhetherAPersonIsActive() {
        Example person = Example.of("""
                system: test
                files:
                  - file: people.csv
                    records:
                      - kind: people
                        fields: {externalId: id, name: id, active: {column: left, aliases: {'yes': 'no', '*': 'yes'}, default: true}}
                """);

        assertThat(person.record("id", "1", "left", "yes")).containsEntry("active", false);
        assertThat(person.record("id", "1", "left", "2017")).containsEntry("active", true);
        assertThat(person.record("id", "1", "left", "")).containsEntry("active", true);
    }

    @Test
    void readsSeveralRolesOutOfOneText() {
        Example person = Example.of("""
                system: test
                files:
                  - file: people.csv
                    records:
                      - kind: people
                        fields: {externalId: id, name: id, roles: what}
                """);

        assertThat(person.record("id", "1", "what", "Seller; booker"))
                .containsEntry("roles", List.of("seller", "booker"));
        assertThat(person.record("id", "1", "what", "")).doesNotContainKey("roles");
        assertThat(person.reasons("id", "1", "what", "seller, wizard"))
                .singleElement()
                .asString()
                .startsWith("roles: ‘wizard’ is none of list-maker, booker");
    }

    @Test
    void leavesOutACriterionWithoutEvidenceAndAMeetingWithoutADay() {
        Example lead = Example.lead("", """
                criteria:
                  should-buy: {evidence: why, how: {constant: CRM}, by: {constant: anna}, on: {constant: 2017-03-02}}
                meeting: {on: met, by: {constant: anna}}
                """);

        assertThat(lead.record("why", "", "met", "")).doesNotContainKeys("criteria", "meeting");
        assertThat(lead.record("why", "breakdowns", "met", "2017-03-09"))
                .containsEntry(
                        "criteria",
                        Map.of(
                                "should-buy",
                                Map.of("evidence", "breakdowns", "how", "CRM", "by", "anna", "on", "2017-03-02")))
                .containsEntry("meeting", Map.of("on", "2017-03-09", "by", "anna"));
        assertThat(lead.reasons("why", "", "met", "in March"))
                .singleElement()
                .asString()
                .startsWith("meeting.on: ");
    }

    private static Example account(String settings, String field) {
        return Example.of("""
                system: test
                %s
                files:
                  - file: accounts.csv
                    records:
                      - kind: accounts
                        fields:
                          externalId: {constant: A1}
                          name: {constant: Aalto}
                          %s
                """.formatted(settings, field));
    }
}
