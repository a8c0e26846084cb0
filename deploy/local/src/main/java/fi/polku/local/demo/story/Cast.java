package fi.polku.local.demo.story;

import fi.polku.local.demo.company.Colleague;
import fi.polku.local.demo.company.Product;
import fi.polku.local.demo.company.Prospect;
import java.util.List;

/**
 * Who and what one story is about.
 *
 * @param finder who has the lead until a seller gets it
 * @param manager the seller's
 * @param source where the lead came from
 * @param products what the prospect may need
 * @param deliveryOwner who receives what was sold
 * @param accountOwner who keeps the customer
 */
record Cast(
        Prospect prospect,
        Colleague finder,
        Colleague employee,
        Colleague seller,
        Colleague manager,
        String source,
        List<Product> products,
        Colleague deliveryOwner,
        Colleague accountOwner) {}
