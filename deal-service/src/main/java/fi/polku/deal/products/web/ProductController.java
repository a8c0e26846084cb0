package fi.polku.deal.products.web;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.products.application.PriceList;
import fi.polku.deal.products.application.ProductCommand;
import fi.polku.deal.products.application.ProductCommandHandler;
import fi.polku.deal.products.application.ProductView;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.web.BulkAnswer;
import fi.polku.deal.web.KeyParameters;
import fi.polku.deal.web.SystemName;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.BulkEndpoint;
import fi.polku.platform.service.web.BulkResult;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/products")
@Tag(name = "products", description = "The price list: what can be sold, and for how much before discounts")
class ProductController {

    private final ProductCommandHandler commands;
    private final PriceList priceList;
    private final NewIds newIds;
    private final BulkEndpoint bulk;

    ProductController(ProductCommandHandler commands, PriceList priceList, NewIds newIds, BulkEndpoint bulk) {
        this.commands = commands;
        this.priceList = priceList;
        this.newIds = newIds;
        this.bulk = bulk;
    }

    @PostMapping
    @Operation(summary = "Put a product on the price list")
    ResponseEntity<ProductView> add(@Valid @RequestBody ProductRequest request) {
        var command = new ProductCommand.Add(new ProductId(newIds.next()), request.details());
        Standing<ProductView> product = commands.handle(command).standing();
        URI location = URI.create("/api/products/" + product.what().id());
        return Versioned.created(location, product.version(), product.what());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One product")
    ResponseEntity<ProductView> product(@PathVariable UUID id) {
        Standing<ProductView> product = standing(id);
        return Versioned.ok(product.version(), product.what());
    }

    @GetMapping
    @Operation(
            summary = "The price list, in pages",
            description = "With system and externalId: only the product that the system calls so.")
    Page<ProductView> products(
            @RequestParam(required = false) @Nullable String system,
            @RequestParam(required = false) @Nullable String externalId,
            Paging paging) {
        ExternalKey key = KeyParameters.key(system, externalId);
        var portion = priceList.list(key, paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change what the price list says of a product",
            description = "If-Match must name the version that was seen. Deals keep the list price of their day.")
    ResponseEntity<ProductView> edit(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ProductRequest request) {
        standing(id);
        var command = new ProductCommand.Edit(new ProductId(id), ifMatch.required(), request.details());
        Standing<ProductView> product = commands.handle(command).standing();
        return Versioned.ok(product.version(), product.what());
    }

    @PostMapping(path = "/bulk", consumes = BulkEndpoint.NDJSON)
    @Operation(
            summary = "Take over products of another system",
            description = "One product per line, one answer per line. A product taken over before is changed where the "
                    + "row differs from what that system said last; the same row again changes nothing, also when the "
                    + "product was edited here since.")
    ResponseEntity<StreamingResponseBody> takeOver(
            @RequestParam @Pattern(regexp = SystemName.PATTERN) String system, InputStream body) {
        return bulk.accept(body, ProductRow.class, row -> takeOver(system, row));
    }

    private BulkResult takeOver(String system, ProductRow row) {
        var key = new ExternalKey(system, row.externalId());
        var decided = commands.handle(new ProductCommand.Import(row.product(system), key, row.details()));
        return BulkAnswer.of(decided.standing().what().id(), decided);
    }

    private Standing<ProductView> standing(UUID id) {
        return priceList.find(new ProductId(id)).orElseThrow(() -> new NotFound("product", id));
    }
}
