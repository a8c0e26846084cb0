package fi.polku.analytics.facts;

import java.sql.SQLException;

/** The database of the facts could not do what was asked; what it held before, it still holds. */
public final class FactTablesFailed extends RuntimeException {

    FactTablesFailed(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
