package fi.polku.account.web;

import fi.polku.account.domain.Decided;
import fi.polku.platform.service.document.Written;
import fi.polku.platform.service.web.BulkResult;
import java.util.UUID;

/** Says in a bulk answer what came of a row. */
public final class BulkAnswer {

    private BulkAnswer() {}

    /** The answer to a row that was carried out. */
    public static BulkResult of(UUID id, long version, Decided.Effect effect) {
        return new BulkResult(id.toString(), version, result(effect));
    }

    private static Written.Result result(Decided.Effect effect) {
        return switch (effect) {
            case CREATED -> Written.Result.CREATED;
            case UPDATED -> Written.Result.UPDATED;
            case UNCHANGED -> Written.Result.UNCHANGED;
        };
    }
}
