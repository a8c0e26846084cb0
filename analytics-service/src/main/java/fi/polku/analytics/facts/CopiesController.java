package fi.polku.analytics.facts;

import fi.polku.analytics.facts.KnownFacts.Kind;
import fi.polku.analytics.facts.KnownFacts.Wanted;
import fi.polku.platform.service.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever brings history in when the figures have it. */
@RestController
@Tag(name = "copies")
class CopiesController {

    private final KnownFacts facts;

    CopiesController(KnownFacts facts) {
        this.facts = facts;
    }

    @PostMapping("/api/analytics-service/copies/{kind}/missing")
    @Operation(summary = "Which of these things the figures do not know yet, at the given version or a later one")
    Missing missing(@PathVariable String kind, @Valid @RequestBody WantedCopies wanted) {
        Kind known = Kind.named(kind)
                .orElseThrow(() -> new NotFound("kind of copies (there are " + Kind.all() + "):", kind));
        return new Missing(facts.missing(known, wanted.entries()));
    }

    /** What the caller waits for. */
    @Schema(example = """
            {"entries": [{"id": "0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e", "version": 3}]}""")
    record WantedCopies(@NotNull List<Wanted> entries) {}

    /** What of it is not there yet. */
    @Schema(example = """
            {"missing": ["0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e"]}""")
    record Missing(List<String> missing) {}
}
