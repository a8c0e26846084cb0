package fi.polku.platform.service.web;

/** A row of a bulk request: knows the name that its source gives to what it describes. */
public interface BulkRow {

    /** The id within the source system; repeated in the answer so that it can be matched. */
    String externalId();
}
