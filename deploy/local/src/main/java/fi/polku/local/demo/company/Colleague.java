package fi.polku.local.demo.company;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.polku.platform.service.id.NameBasedId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the company's own people.
 *
 * @param externalId what the demo calls them
 * @param manager whom they report to, by external id
 * @param roles what they do in the sales process, as the directory names it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Colleague(
        String externalId, String name, @Nullable String manager, String region, List<String> roles) {

    /** Their id in the team directory. */
    public UUID id() {
        return NameBasedId.of("person", Staff.SYSTEM, externalId);
    }

    boolean isA(String role) {
        return roles.contains(role);
    }
}
