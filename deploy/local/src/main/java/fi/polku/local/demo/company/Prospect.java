package fi.polku.local.demo.company;

import org.jspecify.annotations.Nullable;

/**
 * A company that might buy, and whom to talk to there. Invented: its business id is of a series that is not given out, its
 * domain one that nobody can have.
 *
 * @param employees how many work there
 * @param region where it is, as the company's own people are divided
 * @param founder who decides there
 */
public record Prospect(
        String name,
        @Nullable String businessId,
        String domain,
        String country,
        String industry,
        int employees,
        String region,
        Outsider contact,
        Outsider founder) {

    /** Somebody who works there. */
    public record Outsider(String name, String title, String email) {}
}
