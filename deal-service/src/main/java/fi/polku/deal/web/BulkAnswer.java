package fi.polku.deal.web;

import fi.polku.deal.domain.Decided;
import fi.polku.platform.service.document.Written;
import fi.polku.platform.service.web.BulkResult;
import java.util.UUID;

/** Says in a bulk answer what came of a row. */
public final class BulkAnswer {

    private BulkAnswer() {}

    /** The answer to a row that was carried out. */
    public static BulkResult of(UUID id, Decided<?> decided) {
        return new BulkResult(id.toString(), decided.standing().version(), result(decided.effect()));
    }

    private static Written.Result result(Decided.Effect effect) {
        return switch (effect) {
            case CREATED -> Written.Result.CREATED;
            case UPDATED -> Written.Result.UPDATED;
            case UNCHANGED -> Written.Result.UNCHANGED;
        };
    }
}
