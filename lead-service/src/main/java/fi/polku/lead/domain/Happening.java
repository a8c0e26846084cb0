package fi.polku.lead.domain;

/** Something that happened and is told to others as it stands. */
public interface Happening {

    /** The name that it has in public, such as {@code polku.lead.captured.v1}. */
    String type();
}
