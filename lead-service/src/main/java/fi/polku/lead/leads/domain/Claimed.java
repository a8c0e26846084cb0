package fi.polku.lead.leads.domain;

/** Another open lead already claims to be the only one of the company: nothing was done. */
public final class Claimed extends RuntimeException {

    public Claimed(Throwable cause) {
        super("Another open lead is of the same company", cause);
    }
}
