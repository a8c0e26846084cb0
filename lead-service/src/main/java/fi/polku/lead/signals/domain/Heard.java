package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Company;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of us heard. The words and who said them are personal: they stay in this service and on no event.
 *
 * @param touchpoint where it was
 * @param urgency how soon somebody should act
 * @param words what the customer said or asked, in free words
 * @param fromWhom who said it
 * @param accountId the company, as account-service knows it; {@code null} when not known
 * @param company the company as it was named, when no account of it is known
 */
public record Heard(
        Touchpoint touchpoint,
        Urgency urgency,
        String words,
        @Nullable String fromWhom,
        @Nullable UUID accountId,
        @Nullable Company company) {}
