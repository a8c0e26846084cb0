package fi.polku.lead.leads.store;

import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.lead.leads.store.CopiesOfOthers.ProductCopy;
import fi.polku.platform.service.document.Copies;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Products known by copies of what deal-service announced. */
@Repository
class CopiedProducts implements KnownProducts {

    private final Copies<ProductCopy> copies;

    CopiedProducts(Copies<ProductCopy> copies) {
        this.copies = copies;
    }

    @Override
    public boolean include(UUID productId) {
        return copies.find(productId.toString()).isPresent();
    }

    @Override
    public void note(UUID productId, String name, long version) {
        copies.put(productId.toString(), version, new ProductCopy(name));
    }
}
