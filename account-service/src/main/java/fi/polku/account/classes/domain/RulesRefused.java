package fi.polku.account.classes.domain;

import fi.polku.account.domain.Flaw;
import fi.polku.account.domain.Refused;
import java.util.List;

/** Rules cannot be published as they are. */
public final class RulesRefused extends Refused {

    RulesRefused(List<Flaw> flaws) {
        super("unsound-rules", "By these rules companies could not be told apart.", flaws);
    }
}
