package fi.polku.platform.importing.sending;

import java.util.function.Consumer;

/**
 * A row on its way to a service.
 *
 * @param json the record, on one line
 * @param settled hears once what became of it, on any thread
 */
public record OutgoingRow(String externalId, String json, Consumer<RowAnswer> settled) {}
