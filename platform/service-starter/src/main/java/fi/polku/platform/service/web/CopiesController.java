package fi.polku.platform.service.web;

import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever brings things in whether this service has heard of them yet. */
@RestController
@Tag(name = "copies", description = "What this service knows of other services' things")
final class CopiesController {

    private final CopiesFactory copies;

    CopiesController(CopiesFactory copies) {
        this.copies = copies;
    }

    @PostMapping("/api/${spring.application.name}/copies/{kind}/missing")
    @Operation(
            summary = "Which of these things this service does not know yet",
            description = "A thing is known when a copy of the given version or a later one is here.")
    MissingCopies missing(@PathVariable String kind, @Valid @RequestBody WantedCopies wanted) {
        Copies<?> known = copies.of(kind)
                .orElseThrow(() -> new NotFound("kind of copies (there are " + copies.kinds() + ") called", kind));
        return new MissingCopies(
                known.missing(wanted.entries().stream().map(WantedCopy::known).toList()));
    }

    /** What the caller waits for. */
    @Schema(example = """
            {"entries": [{"id": "0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e", "version": 3}]}""")
    record WantedCopies(@NotNull @Size(max = 10_000) List<@NotNull @Valid WantedCopy> entries) {}

    /** One thing, in the version that should be known. */
    record WantedCopy(@NotBlank String id, long version) {

        Copies.Known known() {
            return new Copies.Known(id, version);
        }
    }

    /** Ids of what is not known yet. */
    @Schema(example = """
            {"missing": ["0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e"]}""")
    record MissingCopies(List<String> missing) {}
}
