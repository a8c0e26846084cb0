package fi.polku.analytics.figures;

import fi.polku.analytics.intake.ToldEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Companies, signals, leads and deals in several currencies, told by events and noted down beside in the plainest form. */
final class RandomHouse {

    static final int LIMIT_DAYS = 9;

    /** A company; {@code label} is its class and {@code kind} what it is said to be, both null when it was never judged. */
    record Company(
            String name, @Nullable String label, @Nullable String kind) {}

    /** A signal; {@code lead} is what it became, {@code hours} after it was raised. */
    record Signal(
            String name,
            String touchpoint,
            @Nullable Integer hours,
            @Nullable String lead) {}

    /** A lead; {@code into} is the lead it was merged into. */
    record Lead(
            String name,
            String status,
            @Nullable Company company,
            @Nullable String signal,
            @Nullable String into) {}

    /** A deal; {@code days} is how long it has been where it stands and {@code ahead} when its next step is due. */
    record Deal(
            String name,
            String lead,
            @Nullable Company company,
            String currency,
            @Nullable Integer value,
            @Nullable String outcome,
            boolean withdrawn,
            int days,
            @Nullable Integer ahead) {

        boolean isWon() {
            return !withdrawn && "won".equals(outcome);
        }

        boolean isStalled() {
            return !withdrawn && outcome == null && days > LIMIT_DAYS && (ahead == null || ahead < 0);
        }
    }

    /** Something done. */
    record Done(@Nullable Integer level, @Nullable Integer minutes) {}

    final ToldEvents events = new ToldEvents();
    final List<Company> companies = new ArrayList<>();
    final List<Signal> signals = new ArrayList<>();
    final List<Lead> leads = new ArrayList<>();
    final List<Deal> deals = new ArrayList<>();
    final List<Done> done = new ArrayList<>();

    private final Random random;
    private final LocalDate today;

    RandomHouse(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        events.tell("deal.sales-process-published", "process", "2024-01-01T06:00:00Z", """
                "processId":"$process","version":1,"verdictWithin":"P2D","stages":[
                  {"code":"closing","position":5,"limitDays":%d,"requiredActions":[]}]""".formatted(LIMIT_DAYS));
        for (int i = 0; i < 12; i++) {
            companies.add(company("company-" + i));
        }
        for (int i = 0; i < 25; i++) {
            signals.add(signal("signal-" + i));
        }
        for (int i = 0; i < 120; i++) {
            Lead lead = lead("lead-" + i, "lead-" + (i + 1 + random.nextInt(3)));
            leads.add(lead);
            if (random.nextBoolean() && !lead.status().equals("merged")) {
                deals.add(deal("deal-" + i, lead));
            }
        }
        for (int i = 0; i < 60; i++) {
            done.add(activity("did-" + i));
        }
    }

    private Company company(String name) {
        events.tell("account.opened", name, "2024-01-02T08:00:00Z", """
                "accountId":"$%1$s","name":"%1$s\"""".formatted(name));
        if (random.nextInt(4) == 0) {
            return new Company(name, null, null);
        }
        Company company = new Company(name, oneOf("A1", "B2", "C3"), oneOf("prospect", "customer"));
        events.tell("account.classified", name, "2024-01-02T08:00:01Z", """
                "accountId":"$%s","accountClass":"%s","kind":"%s","points":1,"rulesVersion":1""".formatted(
                        name, company.label(), company.kind()));
        return company;
    }

    private Signal signal(String name) {
        String touchpoint = oneOf("service", "support", "web");
        events.tell("lead.signal-raised", name, "2024-02-01T08:00:00Z", """
                "signalId":"$%s","raisedBy":{"personId":"$eve"},"touchpoint":"%s","urgency":"now","routedAs":"nobody\"""".formatted(name, touchpoint));
        if (random.nextInt(3) == 0) {
            return new Signal(name, touchpoint, null, null);
        }
        int hours = 1 + random.nextInt(100);
        String lead = random.nextBoolean() ? "lead-" + random.nextInt(120) : null;
        String resolved = LocalDate.parse("2024-02-01").atTime(8, 0).plusHours(hours) + ":00Z";
        events.tell("lead.signal-resolved", name, resolved, """
                "signalId":"$%s","outcome":"%s"%s""".formatted(
                name, lead == null ? "nothing" : "lead", lead == null ? "" : ",\"leadId\":\"$%s\"".formatted(lead)));
        return new Signal(name, touchpoint, hours, lead);
    }

    private Lead lead(String name, String later) {
        Company company = perhaps(companies);
        Signal signal = random.nextInt(3) == 0 ? perhaps(signals) : null;
        String signalId = signal == null ? null : signal.name();
        events.tell(
                "lead.captured",
                name,
                "2024-02-10T08:00:00Z",
                "\"leadId\":\"$%s\",\"stage\":\"prospecting\",\"capturedAt\":\"2024-02-10T08:00:00Z\"%s%s"
                        .formatted(
                                name,
                                company == null ? "" : ",\"accountId\":\"$%s\"".formatted(company.name()),
                                signalId == null ? "" : ",\"signalId\":\"$%s\"".formatted(signalId)));
        String status = oneOf("open", "nurtured", "disqualified", "merged");
        String about = "\"leadId\":\"$%s\"".formatted(name);
        switch (status) {
            case "nurtured" ->
                events.tell("lead.nurtured", name, "2024-02-12T08:00:00Z", about + ",\"until\":\"2024-12-01\"");
            case "disqualified" ->
                events.tell("lead.disqualified", name, "2024-02-12T08:00:00Z", about + ",\"reason\":\"no-need\"");
            case "merged" ->
                events.tell(
                        "lead.merged",
                        name,
                        "2024-02-12T08:00:00Z",
                        about + ",\"intoLeadId\":\"$%s\"".formatted(later));
            default -> {}
        }
        return new Lead(name, status, company, signalId, status.equals("merged") ? later : null);
    }

    private Deal deal(String name, Lead lead) {
        Integer value = random.nextInt(5) == 0 ? null : 1 + random.nextInt(1_000);
        Deal deal = new Deal(
                name,
                lead.name(),
                lead.company(),
                oneOf("EUR", "USD", "SEK"),
                value,
                random.nextInt(3) == 0 ? null : oneOf("won", "won", "lost"),
                random.nextInt(6) == 0,
                random.nextInt(20),
                random.nextBoolean() ? null : random.nextInt(3) - 1);
        tell(deal, today.minusDays(deal.days()));
        return deal;
    }

    private void tell(Deal deal, LocalDate opened) {
        String amount = deal.value() == null ? "" : ",\"amount\":" + money(deal.value(), deal.currency());
        Company company = deal.company();
        String state = """
                "dealId":"$%s","leadId":"$%s"%s,"currency":"%s","process":{"id":"$process","version":1},"openedOn":"%s",
                "lines":[{"productId":"$pump","quantity":2,"listPrice":%s%s}]%s""".formatted(
                        deal.name(),
                        deal.lead(),
                        company == null ? "" : ",\"accountId\":\"$%s\"".formatted(company.name()),
                        deal.currency(),
                        opened,
                        money(100, deal.currency()),
                        amount,
                        amount.replace("amount\":{", "value\":{"));
        events.tell("deal.opened", deal.name(), opened + "T08:00:00Z", state + ",\"stage\":\"closing\"");
        if (deal.ahead() != null) {
            events.tell("deal.next-step-set", deal.name(), opened + "T08:00:01Z", """
                    "dealId":"$%s","dueOn":"%s\"""".formatted(
                            deal.name(), today.plusDays(deal.ahead())));
        }
        if (deal.withdrawn()) {
            events.tell("deal.withdrawn", deal.name(), opened + "T08:00:02Z", """
                    "dealId":"$%s","leadId":"$%s","reason":"not-ready\"""".formatted(deal.name(), deal.lead()));
        } else if (deal.outcome() != null) {
            events.tell("deal.closed", deal.name(), today + "T08:00:00Z", state + """
                    ,"stage":"closing","outcome":"%s","reason":"price","closedOn":"%s\"""".formatted(deal.outcome(), today));
        }
    }

    private Done activity(String name) {
        Integer level = random.nextInt(10) == 0 ? null : 1 + random.nextInt(3);
        Integer minutes = random.nextInt(10) == 0 ? null : random.nextInt(90);
        String told = (level == null ? "" : ",\"level\":" + level) + (minutes == null ? "" : ",\"minutes\":" + minutes);
        if (random.nextBoolean()) {
            events.tell("lead.contact-logged", name, "2024-03-01T08:00:00Z", """
                    "leadId":"$lead-1","contactId":"$%s","channel":"call","outcome":"reached","by":{"personId":"$bo"}%s""".formatted(name, told));
        } else {
            events.tell("deal.activity-logged", name, "2024-03-01T08:00:00Z", """
                    "activityId":"$%s","dealId":"$deal-1","kind":"meeting","stage":"closing","by":{"personId":"$ann"}%s""".formatted(name, told));
        }
        return new Done(level, minutes);
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T perhaps(List<T> things) {
        return random.nextInt(4) == 0 ? null : things.get(random.nextInt(things.size()));
    }

    private static String money(int amount, String currency) {
        return "{\"amount\":\"%d.00\",\"currency\":\"%s\"}".formatted(amount, currency);
    }
}
