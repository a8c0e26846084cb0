package fi.polku.lead.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.people.domain.TeamMemberEvent.TeamMemberChanged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamMemberTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonId ANNA = new PersonId(new UUID(0, 1));
    private static final PersonId DUSTIN = new PersonId(new UUID(0, 2));
    private static final Unit TEAM = new Unit(new UUID(1, 1), "Dustin's");
    private static final Unit CENTRAL = new Unit(new UUID(2, 1), "Central");
    private static final Unit PARTNER = new Unit(new UUID(3, 1), "Callers Ltd");

    @Test
    void tellsTheWholePositionOfWhoJoins() {
        var position = new Position(
                "Anna Snelling", TEAM, DUSTIN, CENTRAL, PARTNER, List.of(Role.SELLER, Role.BOOKER, Role.SELLER), true);

        var change = TeamMember.join(ANNA, new ExternalKey("crm", "anna"), position, NOON);

        assertThat(change.events())
                .containsExactly(new TeamMemberChanged(
                        ANNA.value(),
                        "crm",
                        "anna",
                        "Anna Snelling",
                        TEAM,
                        DUSTIN.value(),
                        CENTRAL,
                        PARTNER,
                        List.of("booker", "seller"),
                        true,
                        NOON));
        assertThat(change.events().getFirst().type()).isEqualTo("polku.lead.team-member-changed.v1");
    }

    @Test
    void joinsWithANameAlone() {
        var change = TeamMember.join(ANNA, null, ledBy(null), NOON);

        assertThat(change.events())
                .containsExactly(new TeamMemberChanged(
                        ANNA.value(), null, null, "Anna Snelling", null, null, null, null, null, true, NOON));
    }

    @Test
    void movesToAnotherPosition() {
        var change = anna().move(ledBy(DUSTIN), NOON);

        assertThat(change.after().position().manager()).isEqualTo(DUSTIN);
        assertThat(change.events()).hasSize(1);
    }

    @Test
    void changesNothingWhenThePositionIsHeldAlready() {
        assertThat(anna().move(ledBy(null), NOON).events()).isEmpty();
    }

    @Test
    void leavesWhatWasEditedWhenTheRowOnlyRepeatsItself() {
        var edited = imported(ledBy(null)).move(ledBy(DUSTIN), NOON).after();

        var change = edited.hear(ledBy(null), NOON);

        assertThat(change.events()).isEmpty();
        assertThat(change.after()).isEqualTo(edited);
    }

    @Test
    void takesFromTheRowWhatThatChangedAndLeavesTheRestAsItWasEdited() {
        var edited = imported(ledBy(null)).move(ledBy(DUSTIN), NOON).after();

        var after = edited.hear(inRegion(CENTRAL), NOON).after();

        assertThat(after.position())
                .isEqualTo(new Position("Anna Snelling", null, DUSTIN, CENTRAL, null, List.of(), true));
        assertThat(after.hear(inRegion(CENTRAL), NOON).events()).isEmpty();
    }

    @Test
    void remembersThatTheRowAgreesWithWhatWasEdited() {
        var agreed = imported(ledBy(null))
                .move(ledBy(DUSTIN), NOON)
                .after()
                .hear(ledBy(DUSTIN), NOON)
                .after();

        var edited = agreed.move(inRegion(CENTRAL), NOON).after();

        assertThat(edited.hear(ledBy(DUSTIN), NOON).events()).isEmpty();
    }

    @Test
    void refusesToMakeAnybodyTheirOwnManager() {
        assertThatExceptionOfType(TeamMemberRefused.OwnManager.class)
                .isThrownBy(() -> TeamMember.join(ANNA, null, ledBy(ANNA), NOON))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("own-manager");
                    assertThat(refused.flaws())
                            .singleElement()
                            .satisfies(flaw -> assertThat(flaw.field()).isEqualTo("manager"));
                });
        assertThatExceptionOfType(TeamMemberRefused.OwnManager.class).isThrownBy(() -> anna().move(ledBy(ANNA), NOON));
        assertThatExceptionOfType(TeamMemberRefused.OwnManager.class)
                .isThrownBy(() -> imported(ledBy(DUSTIN)).hear(ledBy(ANNA), NOON));
    }

    private static TeamMember anna() {
        return TeamMember.join(ANNA, null, ledBy(null), NOON).after();
    }

    private static TeamMember imported(Position position) {
        return TeamMember.join(ANNA, new ExternalKey("crm", "anna"), position, NOON)
                .after();
    }

    private static Position inRegion(Unit region) {
        return new Position("Anna Snelling", null, null, region, null, List.of(), true);
    }

    private static Position ledBy(@Nullable PersonId manager) {
        return new Position("Anna Snelling", null, manager, null, null, List.of(), true);
    }
}
