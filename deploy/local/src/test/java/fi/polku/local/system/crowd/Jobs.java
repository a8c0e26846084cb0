package fi.polku.local.system.crowd;

import fi.polku.local.system.Crew;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What people ask about one lead or one deal, as requests; each that is accepted changes it. */
record Jobs(Crew crew) {

    static Command lead(UUID owner) {
        return Command.post("/api/leads", """
            {"source": "crowd", "owner": "%s", "company": {"name": "Tungos %s Oy", "country": "FI"}}\
            """.formatted(owner, UUID.randomUUID()));
    }

    /** Of no company, so that nothing follows from it elsewhere. */
    static Command loneLead(String source) {
        return Command.post("/api/leads", "{\"source\": \"%s\"}".formatted(source));
    }

    static Command contact(String lead, UUID by, String note) {
        return Command.post(lead + "/contacts", """
            {"channel": "call", "outcome": "reached", "note": "%s", "by": "%s"}\
            """.formatted(note, by));
    }

    static Command callback(String lead, UUID by) {
        return Command.post(lead + "/callback", """
            {"dueOn": "%s", "reason": "no-time", "by": "%s"}\
            """.formatted(soon(), by));
    }

    Command contact(String lead, String note) {
        return contact(lead, crew.handler(), note);
    }

    Command callback(String lead) {
        return callback(lead, crew.handler());
    }

    Command criterion(String lead, String evidence) {
        return Command.put(lead + "/criteria/should-buy", """
            {"holds": true, "evidence": "%s", "how": "asked", "by": "%s"}\
            """.formatted(evidence, crew.handler()));
    }

    Command nurturing(String lead) {
        return Command.post(lead + "/nurturing", """
            {"until": "%s", "reason": "not-ready", "by": "%s"}\
            """.formatted(soon(), crew.handler()));
    }

    Command leadReopening(String lead) {
        return Command.post(lead + "/reopening", "{\"by\": \"%s\"}".formatted(crew.handler()));
    }

    Command deal() {
        return Command.post("/api/deals", """
            {"seller": "%s", "source": "crowd", "lines": [{"product": "%s", "quantity": 1}]}\
            """.formatted(crew.seller(), crew.product()));
    }

    Command nextStep(String deal, String what) {
        return Command.put(deal + "/next-step", "{\"what\": \"%s\", \"dueOn\": \"%s\"}".formatted(what, soon()));
    }

    Command move(String deal, String stage) {
        return Command.post(deal + "/stage", """
            {"stage": "%s", "by": "%s", "override": {"reason": "Kiire", "by": "%s"}}\
            """.formatted(stage, crew.seller(), crew.manager()));
    }

    Command offer(String deal) {
        return Command.post(deal + "/offers", """
            {"lines": [{"product": "%s", "quantity": 2}], "validUntil": "%s"}\
            """.formatted(crew.product(), soon()));
    }

    Command loss(String deal) {
        return Command.post(deal + "/closing", "{\"outcome\": \"lost\", \"reason\": \"too-expensive\"}");
    }

    Command dealReopening(String deal) {
        return Command.post(deal + "/reopening", """
            {"reason": "closed-by-mistake", "by": "%s"}\
            """.formatted(crew.manager()));
    }

    Command activity(String deal) {
        return Command.post(deal + "/activities", """
            {"kind": "call", "note": "Soitettu", "by": "%s"}\
            """.formatted(crew.seller()));
    }

    private static LocalDate soon() {
        return LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(30);
    }
}
