package fi.polku.deal.decisionmakers.web;

import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the customer's as those who work with the deal see them. */
@Schema(example = """
        {"id": "0f1e2d3c-4b5a-5697-8879-6a5b4c3d2e1f", "name": "Maija Mallikas", "title": "Hankintapäällikkö",
         "email": "maija@example.fi", "part": "decides"}""")
record DecisionMakerView(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        Part part) {

    static DecisionMakerView of(DecisionMaker someone) {
        return new DecisionMakerView(
                someone.id(), someone.name(), someone.title(), someone.email(), someone.phone(), someone.part());
    }
}
