package fi.polku.platform.importing;

/**
 * What became of the rows of a file.
 *
 * @param created records that were not there before
 * @param updated records that were there otherwise
 * @param unchanged records that were there just so
 * @param rejected records, or rows as a whole, that were not taken
 * @param skipped rows that no section of the mapping asks for
 */
public record Counts(long created, long updated, long unchanged, long rejected, long skipped) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(Counts more) {
        return new Counts(
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                rejected + more.rejected,
                skipped + more.skipped);
    }

    String words() {
        return "created=%d updated=%d unchanged=%d rejected=%d".formatted(created, updated, unchanged, rejected)
                + (skipped > 0 ? " skipped=" + skipped : "");
    }
}
