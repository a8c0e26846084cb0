package fi.polku.lead.people.web;

import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.Unit;
import fi.polku.platform.service.id.NameBasedId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as somebody enters or edits them. */
@Schema(example = """
        {"name": "Anna Snelling", "team": {"name": "Field"}, "region": {"name": "Central"}, \
        "roles": ["booker", "lead-handler"]}""")
record PersonRequest(
        @NotBlank @Size(max = 200) String name,
        @Valid @Nullable UnitRequest team,
        @Nullable UUID managerId,
        @Valid @Nullable UnitRequest region,
        @Valid @Nullable UnitRequest partner,
        @Size(max = 20) @Nullable List<@NotNull RoleName> roles,
        @Nullable Boolean active) {

    Position position() {
        return new Position(
                name,
                unit("team", team),
                managerId == null ? null : new PersonId(managerId),
                unit("region", region),
                unit("partner", partner),
                RoleName.roles(roles),
                active == null || active);
    }

    private static @Nullable Unit unit(String kind, @Nullable UnitRequest unit) {
        return unit == null ? null : unit.unit(kind);
    }

    /**
     * A team, region or partner.
     *
     * @param id of one that exists; without it, the one of this name that people here entered
     */
    record UnitRequest(
            @Nullable UUID id, @NotBlank @Size(max = 200) String name) {

        Unit unit(String kind) {
            return new Unit(id == null ? NameBasedId.of(kind, "polku", name) : id, name);
        }
    }
}
