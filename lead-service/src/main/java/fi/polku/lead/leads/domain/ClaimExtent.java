package fi.polku.lead.leads.domain;

/** By how much a lead claims to be the only open one of its company. */
public enum ClaimExtent {
    /** By everything the company may be recognised by. */
    ALL,
    /** Only by what proves which company is meant: another one has the same name or domain. */
    PROOFS,
    /** By nothing: another open lead of the company was first, and this one may not be lost. */
    NOTHING
}
