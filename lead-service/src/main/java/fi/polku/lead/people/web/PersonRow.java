package fi.polku.lead.people.web;

import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.Unit;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.BulkRow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as another system tells of them.
 *
 * @param team name of the team
 * @param manager external id of another person of the same system
 * @param region name of the region
 * @param partner name of the partner
 */
record PersonRow(
        @NotBlank @Size(max = 200) String externalId,
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 200) @Nullable String team,
        @Size(min = 1, max = 200) @Nullable String manager,
        @Size(min = 1, max = 200) @Nullable String region,
        @Size(min = 1, max = 200) @Nullable String partner,
        @Size(max = 20) @Nullable List<@NotNull RoleName> roles,
        @Nullable Boolean active)
        implements BulkRow {

    PersonId person(String system) {
        return person(system, externalId);
    }

    Position position(String system) {
        return new Position(
                name,
                unit("team", system, team),
                manager == null ? null : person(system, manager),
                unit("region", system, region),
                unit("partner", system, partner),
                RoleName.roles(roles),
                active == null || active);
    }

    private static PersonId person(String system, String externalId) {
        return new PersonId(NameBasedId.of("person", system, externalId));
    }

    private static @Nullable Unit unit(String kind, String system, @Nullable String name) {
        return name == null ? null : new Unit(NameBasedId.of(kind, system, name), name);
    }
}
