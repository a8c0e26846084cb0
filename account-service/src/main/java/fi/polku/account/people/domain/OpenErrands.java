package fi.polku.account.people.domain;

import java.time.Instant;
import java.util.List;

/** The errands that are left; they outlive a restart. */
public interface OpenErrands {

    /** Keeps an errand; one that is kept already becomes this one. */
    void keep(Errand errand);

    /** Some errands that are due by now. */
    List<Errand> due(Instant now, int limit);

    /** This errand is done; if it was asked for again meanwhile, that stays. */
    void done(Errand errand);
}
