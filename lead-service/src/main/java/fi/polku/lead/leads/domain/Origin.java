package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Company;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a lead came to be here.
 *
 * @param capturedAt when it was entered; {@code null} for one that another system tells of
 * @param company the company as it was named, where no account was known
 * @param signalId the signal it began with
 * @param duplicateAllowed whether there may be other open leads of the same company
 * @param claims by what other leads of the same company are recognised as duplicates; {@code null} when by nothing
 */
public record Origin(
        @Nullable Instant capturedAt,
        @Nullable Company company,
        @Nullable UUID signalId,
        boolean duplicateAllowed,
        @Nullable List<String> claims) {

    /** Another system tells of it: that system decides what is twice the same. */
    public static final Origin ELSEWHERE = new Origin(null, null, null, true, null);

    /** Entered here. */
    public static Origin entered(
            Instant at, @Nullable Company company, @Nullable UUID signalId, boolean duplicateAllowed) {
        return new Origin(at, company, signalId, duplicateAllowed, null);
    }

    /** Claiming to be the only open lead of its company, as far as the claims to make go. */
    public Origin claiming(ClaimExtent extent, @Nullable UUID accountId) {
        List<String> keys = duplicateAllowed ? List.of() : keys(extent, accountId);
        return new Origin(capturedAt, company, signalId, duplicateAllowed, keys.isEmpty() ? null : keys);
    }

    /** The only open lead of its company from now on, or one that there may be others beside. */
    Origin beside(boolean others) {
        return new Origin(capturedAt, company, signalId, others, claims);
    }

    /** This, and the signal that the other began with where this did with none. */
    Origin completedBy(Origin other) {
        return signalId != null || other.signalId == null
                ? this
                : new Origin(capturedAt, company, other.signalId, duplicateAllowed, claims);
    }

    /** Without any claim: the lead has ended. */
    Origin released() {
        return new Origin(capturedAt, company, signalId, duplicateAllowed, null);
    }

    private List<String> keys(ClaimExtent extent, @Nullable UUID accountId) {
        List<String> keys = new ArrayList<>();
        if (company != null) {
            company.keys().stream()
                    .filter(key -> extent == ClaimExtent.ALL || key.startsWith("business-id:"))
                    .forEach(keys::add);
        }
        if (accountId != null) {
            keys.add("account:" + accountId);
        }
        return extent == ClaimExtent.NOTHING ? List.of() : keys;
    }
}
