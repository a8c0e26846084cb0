package fi.polku.analytics.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadCourse;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.RegionFact;
import fi.polku.analytics.fact.Stamp;
import fi.polku.analytics.fact.TeamFact;
import fi.polku.platform.test.data.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the CRM sales opportunities as facts, the way their import ends up. */
final class CrmSalesFacts {

    private static final String USD = "USD";
    private static final Map<String, String> MENDED = Map.of("GTXPro", "GTX Pro", "technolgy", "technology");

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Stamp> sellers = new HashMap<>();
    private final Map<String, Money> listPrices = new HashMap<>();

    private CrmSalesFacts() {}

    /** Where the rows and their truths lie. */
    static Path directory() {
        return RealData.at("maven_crm_sales");
    }

    static List<Fact> read() {
        CrmSalesFacts history = new CrmSalesFacts();
        rows("sales_teams.csv").forEach(history::addSeller);
        rows("accounts.csv").forEach(history::addAccount);
        rows("products.csv").forEach(history::addProduct);
        rows("sales_pipeline.csv").forEach(history::addOpportunity);
        return history.facts;
    }

    private void addSeller(NamedCsvRecord row) {
        String name = row.getField("sales_agent");
        String manager = row.getField("manager");
        String office = row.getField("regional_office");
        Stamp stamp =
                new Stamp(id("person", name), id("team", manager), id("person", manager), id("region", office), null);
        sellers.put(name, stamp);
        facts.add(person(name, stamp));
        facts.add(person(manager, null));
        facts.add(new TeamFact(id("team", manager), 1, manager));
        facts.add(new RegionFact(id("region", office), 1, office));
    }

    private static PersonFact person(String name, @Nullable Stamp stamp) {
        return stamp == null
                ? new PersonFact(id("person", name), 1, "crm", name, name, null, null, null, true)
                : new PersonFact(
                        id("person", name),
                        1,
                        "crm",
                        name,
                        name,
                        stamp.teamId(),
                        stamp.managerId(),
                        stamp.regionId(),
                        true);
    }

    private void addAccount(NamedCsvRecord row) {
        String name = row.getField("account");
        facts.add(new AccountFact(
                id("account", name),
                1,
                "crm",
                name,
                name,
                mended(row.getField("sector")),
                row.getField("office_location"),
                null));
    }

    private void addProduct(NamedCsvRecord row) {
        String name = row.getField("product");
        listPrices.put(name, new Money(new BigDecimal(row.getField("sales_price")), USD));
        facts.add(new ProductFact(id("product", name), 1, "crm", name, name, row.getField("series")));
    }

    private void addOpportunity(NamedCsvRecord row) {
        if (row.getField("deal_stage").equals("Prospecting")) {
            addLead(row);
        } else {
            addDeal(row);
        }
    }

    private void addLead(NamedCsvRecord row) {
        Line line = new Line(id("product", mended(row.getField("product"))), BigDecimal.ONE, null, null);
        facts.add(new LeadFact(
                id("lead", row.getField("opportunity_id")),
                1,
                "crm",
                row.getField("opportunity_id"),
                "crm-sales-opportunities",
                "prospecting",
                account(row),
                sellers.get(row.getField("sales_agent")),
                List.of(line),
                null,
                null,
                LeadCourse.UNKNOWN));
    }

    private void addDeal(NamedCsvRecord row) {
        String stage = row.getField("deal_stage");
        String product = mended(row.getField("product"));
        Money value = stage.equals("Won") ? new Money(new BigDecimal(row.getField("close_value")), USD) : null;
        Line line = new Line(id("product", product), BigDecimal.ONE, listPrices.get(product), value);
        facts.add(new DealFact(
                id("deal", row.getField("opportunity_id")),
                1,
                "crm",
                row.getField("opportunity_id"),
                null,
                account(row),
                null,
                sellers.get(row.getField("sales_agent")),
                null,
                "crm-sales-opportunities",
                USD,
                List.of(line),
                value,
                reached(stage),
                LocalDate.parse(row.getField("engage_date")),
                outcome(stage),
                null,
                null,
                stage.equals("Engaging") ? null : LocalDate.parse(row.getField("close_date")),
                null,
                null,
                DealCourse.UNKNOWN));
    }

    private static String reached(String stage) {
        return switch (stage) {
            case "Engaging" -> "sales-meeting";
            case "Lost" -> "closing";
            default -> "handover";
        };
    }

    private static @Nullable String outcome(String stage) {
        return switch (stage) {
            case "Won" -> "won";
            case "Lost" -> "lost";
            default -> null;
        };
    }

    private static @Nullable UUID account(NamedCsvRecord row) {
        String account = row.getField("account");
        return account.isEmpty() ? null : id("account", account);
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String mended(String text) {
        return Objects.requireNonNull(MENDED.getOrDefault(text, text));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(directory().resolve("iso_lf").resolve(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
