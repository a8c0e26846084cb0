package fi.polku.deal.decisionmakers.web;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the customer's; on no event.
 *
 * @param part decides, influences, uses or blocks
 */
@Schema(example = """
        {"name": "Maija Mallikas", "title": "Hankintapäällikkö", "email": "maija@example.fi", "part": "decides"}""")
record DecisionMakerRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 200) @Nullable String title,
        @Size(min = 3, max = 320) @Nullable String email,
        @Size(min = 3, max = 50) @Nullable String phone,
        @NotNull Part part) {

    DecisionMaker someone(UUID id, DealId deal) {
        return new DecisionMaker(id, deal, name, title, email, phone, part);
    }
}
