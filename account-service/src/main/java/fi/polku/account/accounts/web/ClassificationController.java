package fi.polku.account.accounts.web;

import fi.polku.account.accounts.application.ClassificationView;
import fi.polku.account.accounts.application.Classifications;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.platform.service.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "classes", description = "By which rules companies are classified")
class ClassificationController {

    private final Classifications classifications;

    ClassificationController(Classifications classifications) {
        this.classifications = classifications;
    }

    @GetMapping("/api/accounts/{id}/classification")
    @Operation(
            summary = "Why a company is in its class",
            description =
                    "Each rule met with its points; each rule not met, the nearest first, with what would meet it "
                            + "and the class that this alone would lead to; and how the class was before.")
    ClassificationView classification(@PathVariable UUID id) {
        return classifications.find(new AccountId(id)).orElseThrow(() -> new NotFound("account", id));
    }
}
