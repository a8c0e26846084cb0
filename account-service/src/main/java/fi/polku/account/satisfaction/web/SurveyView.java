package fi.polku.account.satisfaction.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.polku.account.purchases.application.PurchaseView;
import fi.polku.account.satisfaction.domain.Kind;
import java.util.List;

/**
 * A purchase whose customer is to be asked.
 *
 * @param toAsk what the customer has not answered yet
 */
record SurveyView(@JsonUnwrapped PurchaseView purchase, List<Kind> toAsk) {}
