package fi.polku.account.classes.store;

import fi.polku.account.classes.domain.RuleSet;
import fi.polku.platform.service.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules that the product comes with, from {@code class-rules.json}. */
@Component
class ShippedRules {

    private final RuleSet rules;

    ShippedRules(EventJson json) {
        try {
            rules = json.read(new ClassPathResource("class-rules.json").getContentAsByteArray(), RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException("class-rules.json belongs to the service", e);
        }
    }

    RuleSet rules() {
        return rules;
    }
}
