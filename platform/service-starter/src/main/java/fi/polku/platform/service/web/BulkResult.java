package fi.polku.platform.service.web;

import fi.polku.platform.service.document.Written;

/**
 * What became of a row that was accepted.
 *
 * @param id of the thing it describes
 * @param version that the thing stands at now
 * @param result whether it was made, changed, or stood like that already
 */
public record BulkResult(String id, long version, Written.Result result) {}
