package fi.polku.deal.process.domain;

/** The same said in both languages that the process is read in. */
public record Wording(String fi, String en) {

    boolean isBlank() {
        return fi.isBlank() || en.isBlank();
    }
}
