package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals to test with, all of them in January 2017 and in dollars. */
public final class Examples {

    public static final SalesProcess PROCESS = Processes.EIGHT_STAGES;
    public static final Moment NOW = new Moment(Instant.parse("2017-01-31T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
    public static final DealId ID = new DealId(new UUID(0, 51));
    public static final ExternalKey KEY = new ExternalKey("crm", "Z063OYW0");
    public static final UUID PRODUCT = new UUID(0, 41);
    public static final Stamp SELLER = new Stamp(new UUID(0, 1), new UUID(0, 11), new UUID(0, 2), new UUID(0, 12));
    public static final Stamp MANAGER = new Stamp(new UUID(0, 2), new UUID(0, 11), null, new UUID(0, 12));
    public static final Customer CUSTOMER = new Customer(new UUID(0, 31), "A1");

    public static final Overruling OVERRULING = new Overruling("they shook hands on it", MANAGER);

    private Examples() {}

    /** An open deal of one line, at the sales meeting since the tenth. */
    public static DealDetails open() {
        return details("sales-meeting", day(10), null, line("1096", null));
    }

    /** A deal won on the twentieth for 1,054 dollars. */
    public static DealDetails won() {
        return details("handover", day(10), closing(Outcome.WON, day(20)), line("1096", "1054"));
    }

    /** A deal lost on the twentieth. */
    public static DealDetails lost() {
        return details("closing", day(10), closing(Outcome.LOST, day(20)), line("1096", "0"));
    }

    public static DealDetails details(String stage, LocalDate openedOn, @Nullable Closing closing, Line... lines) {
        return new DealDetails(
                null, CUSTOMER, SELLER, "spring-fair", "USD", List.of(lines), new Stage(stage), openedOn, closing);
    }

    public static Closing closing(Outcome outcome, LocalDate closedOn) {
        return new Closing(outcome, "too-expensive", closedOn);
    }

    public static Line line(String listPrice, @Nullable String amount) {
        return new Line(PRODUCT, 1, usd(listPrice), amount == null ? null : usd(amount));
    }

    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    public static LocalDate day(int dayOfJanuary) {
        return LocalDate.of(2017, 1, dayOfJanuary);
    }
}
