package fi.polku.deal.process.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stage asks of whoever carries a deal through it.
 *
 * @param code the stage's stable name in data and events
 * @param requiredActions what must be done and logged before the stage may be left
 * @param limitDays how many days a deal should stay at most; {@code null} for as long as it takes
 * @param guide how to go about it, for the one who sells
 */
public record StageDesign(
        String code,
        Wording label,
        List<Choice> requiredActions,
        @Nullable Integer limitDays,
        Wording guide) {

    public StageDesign {
        requiredActions = List.copyOf(requiredActions);
    }

    /** The stage itself. */
    public Stage stage() {
        return new Stage(code);
    }

    /** The codes of what must be done. */
    public List<String> actionCodes() {
        return requiredActions.stream().map(Choice::code).toList();
    }
}
