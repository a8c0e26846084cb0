package fi.polku.deal.offers.domain;

/** What a deal's customer was offered, and within what. */
public record DealOffers(Offers offers, SaleTerms terms) {}
