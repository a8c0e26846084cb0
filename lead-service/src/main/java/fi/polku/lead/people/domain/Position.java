package fi.polku.lead.people.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is in the sales organisation.
 *
 * @param name the person's name, as figures show it
 * @param team the team the person works in
 * @param manager who leads the person; need not be in the directory yet
 * @param region the region or office the person sells in
 * @param partner the outsourced company the person works for; {@code null} for own staff
 * @param active whether the person still works here
 */
public record Position(
        String name,
        @Nullable Unit team,
        @Nullable PersonId manager,
        @Nullable Unit region,
        @Nullable Unit partner,
        boolean active) {}
