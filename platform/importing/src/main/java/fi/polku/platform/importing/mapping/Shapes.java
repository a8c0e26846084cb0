package fi.polku.platform.importing.mapping;

import static fi.polku.platform.importing.mapping.Field.needed;
import static fi.polku.platform.importing.mapping.Field.optional;

import fi.polku.platform.importing.mapping.Field.Content.Code;
import fi.polku.platform.importing.mapping.Field.Content.Day;
import fi.polku.platform.importing.mapping.Field.Content.Decimal;
import fi.polku.platform.importing.mapping.Field.Content.Flag;
import fi.polku.platform.importing.mapping.Field.Content.Group;
import fi.polku.platform.importing.mapping.Field.Content.Keyed;
import fi.polku.platform.importing.mapping.Field.Content.Listing;
import fi.polku.platform.importing.mapping.Field.Content.Money;
import fi.polku.platform.importing.mapping.Field.Content.Slug;
import fi.polku.platform.importing.mapping.Field.Content.Text;
import fi.polku.platform.importing.mapping.Field.Content.Whole;
import fi.polku.platform.importing.mapping.Field.Content.Word;
import fi.polku.platform.importing.mapping.Field.Content.Words;
import java.util.List;

/** The fields of each kind of record, as the bulk APIs take them. */
final class Shapes {
    private static final Text TEXT = new Text();
    private static final Whole WHOLE = new Whole();
    private static final Day DAY = new Day();
    private static final Money MONEY = new Money();
    private static final Word LEAD_STAGES = new Word(List.of("prospecting", "booking"));
    private static final Word LEAD_STATUSES = new Word(List.of("open", "nurtured", "disqualified", "qualified"));
    private static final Word STAGES = new Word(List.of(
            "prospecting",
            "booking",
            "sales-meeting",
            "follow-up",
            "closing",
            "handover",
            "evaluation",
            "after-marketing"));
    private static final Words ROLES = new Words(List.of(
            "list-maker",
            "booker",
            "lead-handler",
            "seller",
            "sales-manager",
            "delivery-owner",
            "account-owner",
            "employee",
            "partner"));
    private static final Word OUTCOMES = new Word(List.of("won", "lost"));

    private Shapes() {}

    static List<Field> of(Kind kind) {
        return switch (kind) {
            case PEOPLE -> people();
            case ACCOUNTS -> accounts();
            case PRODUCTS -> products();
            case LEADS -> leads();
            case DEALS -> deals();
        };
    }

    private static List<Field> people() {
        return List.of(
                needed("externalId", TEXT),
                needed("name", TEXT),
                optional("team", TEXT),
                optional("manager", TEXT),
                optional("region", TEXT),
                optional("partner", TEXT),
                optional("roles", ROLES),
                optional("active", new Flag()));
    }

    private static List<Field> accounts() {
        return List.of(
                needed("externalId", TEXT),
                needed("name", TEXT),
                optional("businessId", TEXT),
                optional("domain", TEXT),
                optional("industry", TEXT),
                optional("country", TEXT),
                optional("employees", WHOLE),
                optional("revenue", MONEY),
                optional("foundedYear", WHOLE),
                optional("parent", TEXT));
    }

    private static List<Field> products() {
        return List.of(
                needed("externalId", TEXT), needed("name", TEXT), optional("series", TEXT), needed("listPrice", MONEY));
    }

    private static List<Field> leads() {
        List<Field> contact = List.of(
                optional("name", TEXT), optional("email", TEXT), optional("phone", TEXT), optional("title", TEXT));
        Keyed evidence = new Keyed(List.of(
                needed("evidence", TEXT),
                optional("holds", new Flag()),
                needed("how", TEXT),
                needed("by", TEXT),
                needed("on", DAY)));
        List<Field> criteria = List.of(
                optional("should-buy", evidence), optional("ready-now", evidence), optional("able-to-buy", evidence));
        List<Field> meeting = List.of(
                needed("on", DAY),
                optional("time", TEXT),
                optional("minutes", WHOLE),
                optional("place", TEXT),
                needed("by", TEXT));
        List<Field> product = List.of(needed("product", TEXT), optional("quantity", WHOLE));
        return List.of(
                needed("externalId", TEXT),
                optional("source", TEXT),
                optional("stage", LEAD_STAGES),
                optional("status", LEAD_STATUSES),
                optional("owner", TEXT),
                optional("account", TEXT),
                optional("companyName", TEXT),
                optional("products", new Listing(product)),
                optional("capturedOn", DAY),
                optional("contact", new Group(contact)),
                optional("need", TEXT),
                optional("criteria", new Group(criteria)),
                optional("meeting", new Keyed(meeting)));
    }

    private static List<Field> deals() {
        List<Field> line =
                List.of(needed("product", TEXT), optional("quantity", WHOLE), optional("amount", new Decimal()));
        return List.of(
                needed("externalId", TEXT),
                optional("lead", TEXT),
                optional("seller", TEXT),
                optional("account", TEXT),
                optional("source", TEXT),
                optional("currency", new Code()),
                needed("lines", new Listing(line)),
                needed("stage", STAGES),
                needed("openedOn", DAY),
                optional("outcome", OUTCOMES),
                optional("reason", new Slug()),
                optional("closedOn", DAY));
    }
}
