package fi.polku.analytics.intake;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.RegionFact;
import fi.polku.analytics.fact.SellerStamp;
import fi.polku.analytics.fact.TeamFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the published events that figures need. Each of them carries the whole state that its thing came to. */
final class States {

    private States() {}

    /** A deal opened, closed or corrected. */
    record Deal(
            UUID dealId,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable UUID leadId,
            @Nullable UUID accountId,
            @Nullable String accountClass,
            @Nullable SellerStamp seller,
            @Nullable String source,
            String currency,
            @Nullable List<LineState> lines,
            @Nullable Money value,
            String stage,
            LocalDate openedOn,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable LocalDate closedOn) {

        DealFact fact(long version) {
            return new DealFact(
                    dealId,
                    version,
                    system,
                    externalId,
                    leadId,
                    accountId,
                    accountClass,
                    seller,
                    source,
                    currency,
                    States.lines(lines),
                    value,
                    stage,
                    openedOn,
                    outcome,
                    reason,
                    closedOn);
        }
    }

    /** A lead captured or corrected. */
    record Lead(
            UUID leadId,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable String source,
            String stage,
            @Nullable UUID accountId,
            @Nullable SellerStamp owner,
            @Nullable List<LineState> lines,
            @Nullable LocalDate capturedOn) {

        LeadFact fact(long version) {
            return new LeadFact(
                    leadId,
                    version,
                    system,
                    externalId,
                    source,
                    stage,
                    accountId,
                    owner,
                    States.lines(lines),
                    capturedOn);
        }
    }

    /** A line as events carry it; one piece unless they say otherwise. */
    record LineState(
            UUID productId,
            @Nullable BigDecimal quantity,
            @Nullable Money listPrice,
            @Nullable Money amount) {

        Line line() {
            return new Line(productId, Objects.requireNonNullElse(quantity, BigDecimal.ONE), listPrice, amount);
        }
    }

    /** A company opened or changed. */
    record Account(
            UUID accountId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable String industry,
            @Nullable String country,
            @Nullable UUID parentId) {

        AccountFact fact(long version) {
            return new AccountFact(accountId, version, system, externalId, name, industry, country, parentId);
        }
    }

    /** A product of the price list, new or changed. */
    record Product(
            UUID productId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable String series) {

        ProductFact fact(long version) {
            return new ProductFact(productId, version, system, externalId, name, series);
        }
    }

    /** One of the company's own people, new or changed. */
    record TeamMember(
            UUID personId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable Named team,
            @Nullable UUID managerId,
            @Nullable Named region,
            boolean active) {

        PersonFact fact(long version) {
            return new PersonFact(
                    personId, version, system, externalId, name, idOf(team), managerId, idOf(region), active);
        }

        private static @Nullable UUID idOf(@Nullable Named named) {
            return named == null ? null : named.id();
        }
    }

    /** A team or region with its name. */
    record Named(UUID id, String name) {

        TeamFact team(long version) {
            return new TeamFact(id, version, name);
        }

        RegionFact region(long version) {
            return new RegionFact(id, version, name);
        }
    }

    private static List<Line> lines(@Nullable List<LineState> lines) {
        return lines == null ? List.of() : lines.stream().map(LineState::line).toList();
    }
}
