package fi.polku.analytics.figures;

import fi.polku.analytics.intake.ToldEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Leads and deals that go random ways, told by events and noted down beside in the plainest form. */
final class RandomPaths {

    static final int LIMIT_DAYS = 9;
    private static final List<String> STAGES = List.of("sales-meeting", "follow-up", "closing");

    /** A stay in a stage; {@code left} is null while it lasts. */
    record Stay(
            String thing,
            String stage,
            LocalDate entered,
            @Nullable LocalDate left,
            boolean wentOn,
            boolean stalled,
            boolean overridden) {}

    /** A lead given to a seller. */
    record Given(String booker, @Nullable String verdict, boolean waiting, boolean overdue, boolean late) {}

    /** A deal lost. */
    record Lost(String reason, boolean toCompetitor) {}

    /** A deal won. */
    record Won(LocalDate closed, @Nullable LocalDate accepted, int returns) {}

    /** A callback that came due, and the day it was kept. */
    record Due(LocalDate on, @Nullable LocalDate kept) {}

    final ToldEvents events = new ToldEvents();
    final List<Stay> stays = new ArrayList<>();
    final List<Given> given = new ArrayList<>();
    final List<Lost> lost = new ArrayList<>();
    final List<Won> won = new ArrayList<>();
    final List<Due> due = new ArrayList<>();
    final Map<String, Double> minutesToFirstContact = new HashMap<>();
    final List<Integer> npsScores = new ArrayList<>();
    final List<Integer> minutesOnLevelTwo = new ArrayList<>();
    int leads;
    int stalledDeals;

    private final Random random;
    private final LocalDate today;

    RandomPaths(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        events.tell("deal.sales-process-published", "process", "2024-01-01T06:00:00Z", """
                "processId":"$process","version":1,"verdictWithin":"P2D","stages":[
                  {"code":"sales-meeting","position":3,"limitDays":%1$d,"requiredActions":[]},
                  {"code":"follow-up","position":4,"limitDays":%1$d,"requiredActions":[]},
                  {"code":"closing","position":5,"limitDays":%1$d,"requiredActions":[]}]""".formatted(LIMIT_DAYS));
        for (int i = 0; i < 60; i++) {
            walk("lead-" + i, "bo-" + random.nextInt(3));
        }
    }

    private void walk(String lead, String booker) {
        leads++;
        LocalDate captured = LocalDate.parse("2024-01-02").plusDays(random.nextInt(60));
        events.tell("lead.captured", lead, at(captured), """
                "leadId":"$%s","stage":"prospecting","status":"open","owner":{"personId":"$%s"},"capturedOn":"%s",
                "capturedAt":"%s\"""".formatted(lead, booker, captured, at(captured)));
        int minutes = random.nextInt(3_000);
        if (random.nextInt(4) > 0) {
            contact(lead, "first", captured, Instant.parse(at(captured)).plus(minutes, ChronoUnit.MINUTES), "");
        }
        LocalDate decided = captured.plusDays(3 + random.nextInt(10));
        if (random.nextBoolean()) {
            callBack(lead, captured, decided);
        }
        if (random.nextInt(4) == 0) {
            events.tell(
                    "lead.disqualified",
                    lead,
                    at(decided),
                    "\"leadId\":\"$%s\",\"reason\":\"no-need\"".formatted(lead));
            stays.add(new Stay(lead, "prospecting", captured, decided, false, false, false));
        } else {
            LocalDate booked = decided;
            events.tell("lead.meeting-booked", lead, at(booked), """
                    "leadId":"$%s","meetingId":"$m","startsAt":"2024-05-01T10:00:00Z","minutes":60,
                    "by":{"personId":"$%s"}""".formatted(lead, booker));
            stays.add(new Stay(lead, "prospecting", captured, booked, true, false, false));
            qualify(lead, booker, booked, 1);
        }
    }

    /** Due on a day before the lead is decided, or lapsed by then. */
    private void callBack(String lead, LocalDate captured, LocalDate decided) {
        LocalDate dueOn = captured.plusDays(3);
        events.tell("lead.callback-set", lead, at(dueOn.minusDays(2)), """
                "leadId":"$%s","dueOn":"%s","reason":"later","by":{"personId":"$bo"}""".formatted(lead, dueOn));
        LocalDate keptOn = dueOn.plusDays(random.nextInt(2));
        boolean kept = random.nextBoolean() && keptOn.isBefore(decided);
        if (kept) {
            contact(
                    lead,
                    "again",
                    captured,
                    Instant.parse(at(keptOn)).plus(9, ChronoUnit.HOURS),
                    ",\"callbackDueOn\":\"%s\"".formatted(dueOn));
        }
        if (kept || !decided.isBefore(dueOn)) {
            due.add(new Due(dueOn, kept ? keptOn : null));
        }
    }

    private void contact(String lead, String name, LocalDate captured, Instant at, String more) {
        double minutes = Duration.between(Instant.parse(at(captured)), at).toMinutes();
        minutesToFirstContact.merge(lead, minutes, Math::min);
        String id = lead + "-" + name;
        events.tell("lead.contact-logged", id, at.toString(), """
                "leadId":"$%s","contactId":"$%s","channel":"call","outcome":"reached","level":1,
                "by":{"personId":"$bo"}%s""".formatted(lead, id, more));
    }

    private void qualify(String lead, String booker, LocalDate since, int attempt) {
        LocalDate qualified = since.plusDays(random.nextInt(5));
        events.tell("lead.qualified", lead, at(qualified), """
                "leadId":"$%s","booker":{"personId":"$%s"}""".formatted(lead, booker));
        String deal = lead + "-deal-" + attempt;
        String state = """
                "dealId":"$%s","leadId":"$%s","seller":{"personId":"$ann"},"booker":{"personId":"$%s"},"currency":"EUR","lines":[],
                "process":{"id":"$process","version":1},"verdictDueAt":"%s","openedOn":"%s\"""".formatted(deal, lead, booker, at(qualified.plusDays(2)), qualified);
        events.tell("deal.opened", deal, at(qualified), state + ",\"stage\":\"sales-meeting\"");
        String verdict = List.of("accepted", "accepted", "returned", "").get(random.nextInt(4));
        if (verdict.equals("returned") && attempt < 3) {
            LocalDate back = qualified.plusDays(1);
            events.tell("deal.lead-verdict-given", deal, at(back), """
                            "dealId":"$%s","leadId":"$%s","verdict":"returned","reason":"not-ready\"""".formatted(deal, lead))
                    .tell("deal.withdrawn", deal, at(back), """
                            "dealId":"$%s","leadId":"$%s","reason":"not-ready\"""".formatted(deal, lead))
                    .tell("lead.reopened", lead, at(back), """
                            "leadId":"$%s","cause":"returned","dealId":"$%s\"""".formatted(lead, deal));
            given.add(new Given(booker, "returned", false, false, false));
            stays.add(new Stay(lead, "booking", since, qualified, false, false, false));
            qualify(lead, booker, back, attempt + 1);
            return;
        }
        stays.add(new Stay(lead, "booking", since, qualified, true, false, false));
        boolean accepted = verdict.equals("accepted");
        boolean overdue = judge(deal, lead, qualified, accepted);
        boolean waits = carry(deal, state, qualified) && !accepted;
        given.add(new Given(
                booker, accepted ? "accepted" : null, waits, waits && overdue, (accepted || waits) && overdue));
    }

    /** Whether it took too long. */
    private boolean judge(String deal, String lead, LocalDate qualified, boolean accepted) {
        boolean overdue = random.nextBoolean();
        if (overdue) {
            events.tell("deal.verdict-overdue", deal, at(qualified.plusDays(2)), """
                    "dealId":"$%s","leadId":"$%s","dueAt":"%s\"""".formatted(
                            deal, lead, at(qualified.plusDays(2))));
        }
        if (accepted) {
            events.tell("deal.lead-verdict-given", deal, at(qualified.plusDays(overdue ? 3 : 2)), """
                    "dealId":"$%s","leadId":"$%s","verdict":"accepted\"""".formatted(
                            deal, lead));
        }
        return overdue;
    }

    /** Whether it is still open in the end. */
    private boolean carry(String deal, String state, LocalDate opened) {
        LocalDate entered = opened;
        boolean letIn = false;
        for (int i = 0; i < STAGES.size(); i++) {
            String stage = STAGES.get(i);
            log(deal, i, entered);
            LocalDate left = entered.plusDays(4 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> {
                    remain(deal, stage, entered, letIn);
                    return true;
                }
                case 1 -> {
                    lose(deal, stage, state, left);
                    stays.add(new Stay(deal, stage, entered, left, false, false, letIn));
                    return false;
                }
                default -> stays.add(new Stay(deal, stage, entered, left, true, false, letIn));
            }
            letIn = random.nextInt(3) == 0;
            if (i + 1 < STAGES.size()) {
                events.tell("deal.stage-entered", deal, at(left), """
                        "dealId":"$%s","from":"%s","stage":"%s","overridden":%s""".formatted(deal, stage, STAGES.get(i + 1), letIn));
            } else {
                win(deal, state, left, letIn);
            }
            entered = left;
        }
        return false;
    }

    private void remain(String deal, String stage, LocalDate entered, boolean letIn) {
        int ahead = random.nextInt(3) - 1;
        if (random.nextBoolean()) {
            events.tell("deal.next-step-set", deal, at(entered), """
                    "dealId":"$%s","dueOn":"%s\"""".formatted(deal, today.plusDays(ahead)));
        } else {
            ahead = -1;
        }
        boolean stalled = ahead < 0 && ChronoUnit.DAYS.between(entered, today) > LIMIT_DAYS;
        stalledDeals += stalled ? 1 : 0;
        stays.add(new Stay(deal, stage, entered, null, false, stalled, letIn));
    }

    private void log(String deal, int number, LocalDate on) {
        int minutes = random.nextInt(90);
        String id = deal + "-did-" + number;
        events.tell("deal.activity-logged", id, at(on), """
                "activityId":"$%s","dealId":"$%s","kind":"meeting","level":2,"minutes":%d,"stage":"sales-meeting",
                "by":{"personId":"$ann"}""".formatted(id, deal, minutes));
        minutesOnLevelTwo.add(minutes);
    }

    private void lose(String deal, String stage, String state, LocalDate on) {
        String reason = List.of("price", "no-need", "timing").get(random.nextInt(3));
        boolean toCompetitor = random.nextBoolean();
        events.tell(
                "deal.closed",
                deal,
                at(on),
                state + """
                ,"stage":"%s","outcome":"lost","reason":"%s","closedOn":"%s"%s""".formatted(stage, reason, on, toCompetitor ? ",\"competitor\":\"rival\"" : ""));
        lost.add(new Lost(reason, toCompetitor));
    }

    private void win(String deal, String state, LocalDate on, boolean letIn) {
        events.tell("deal.closed", deal, at(on), state + """
                ,"stage":"handover","outcome":"won","closedOn":"%s"%s""".formatted(on, letIn ? ",\"overridden\":true" : ""));
        int returns = random.nextInt(3);
        for (int attempt = 1; attempt <= returns; attempt++) {
            events.tell(
                            "deal.handover-offered",
                            deal,
                            at(on),
                            "\"dealId\":\"$%s\",\"attempt\":%d".formatted(deal, attempt))
                    .tell("deal.handover-returned", deal, at(on), """
                            "dealId":"$%s","attempt":%d,"lacking":["risks"],"by":{"personId":"$eve"}""".formatted(deal, attempt));
        }
        LocalDate accepted = random.nextInt(4) == 0 ? null : on.plusDays(random.nextInt(10));
        if (accepted != null) {
            events.tell("deal.handed-over-to-delivery", deal, at(accepted), """
                    "dealId":"$%s","deliveryOwner":{"personId":"$eve"},"attempt":%d,"promises":[],"closedOn":"%s\"""".formatted(deal, returns + 1, on));
            answer(deal, accepted.plusDays(7));
        }
        won.add(new Won(on, accepted, returns));
        stays.add(new Stay(deal, "handover", on, accepted, accepted != null, false, letIn));
    }

    private void answer(String deal, LocalDate on) {
        int score = random.nextInt(11);
        String id = deal + "-nps";
        events.tell("account.satisfaction-recorded", id, at(on), """
                "answerId":"$%s","accountId":"$acme","dealId":"$%s","kind":"nps","score":%d""".formatted(id, deal, score));
        npsScores.add(score);
    }

    private static String at(LocalDate day) {
        return day + "T10:00:00Z";
    }
}
