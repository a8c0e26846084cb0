package fi.polku.local.demo.company;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.polku.platform.service.id.NameBasedId;
import java.util.UUID;

/**
 * Something that the company sells.
 *
 * @param externalId what the demo calls it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Product(String externalId, String name) {

    /** Its id on the price list. */
    public UUID id() {
        return NameBasedId.of("product", Staff.SYSTEM, externalId);
    }
}
