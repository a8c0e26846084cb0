package fi.polku.analytics;

import fi.polku.analytics.intake.ToldEvents;

/**
 * One lead along the whole path, as the services tell it: a signal becomes a lead, is called and called back, goes to a seller,
 * comes back, goes again, is won, handed over in the second try, and becomes a satisfied customer.
 */
public final class Journey {

    private Journey() {}

    /** Everything that is told, in the order it happens. */
    public static ToldEvents told() {
        ToldEvents told = new ToldEvents();
        house(told);
        leadSide(told);
        returned(told);
        wonAndHandedOver(told);
        caredFor(told);
        return told;
    }

    private static void house(ToldEvents told) {
        told.tell("lead.team-member-changed", "bo", "2024-01-01T06:00:00Z", """
                        "personId":"$bo","name":"Bo Buukkari","team":{"id":"$callers","name":"Callers"},
                        "region":{"id":"$south","name":"South"},"partner":{"id":"$callco","name":"CallCo"},
                        "roles":["booker"],"active":true""")
                .tell("lead.team-member-changed", "ann", "2024-01-01T06:00:00Z", """
                        "personId":"$ann","name":"Ann Myyja","region":{"id":"$south","name":"South"},
                        "roles":["seller"],"active":true""")
                .tell("lead.team-member-changed", "eve", "2024-01-01T06:00:00Z", """
                        "personId":"$eve","name":"Eve Huolto","active":true""")
                .tell("deal.product-changed", "pump", "2024-01-01T06:00:00Z", """
                        "productId":"$pump","name":"Pump","listPrice":{"amount":"1000.00","currency":"EUR"}""")
                .tell("deal.sales-process-published", "process", "2024-01-01T06:00:00Z", """
                        "processId":"$process","version":1,"verdictWithin":"P2D","stages":[
                          {"code":"prospecting","position":1,"requiredActions":[]},
                          {"code":"booking","position":2,"limitDays":30,"requiredActions":[]},
                          {"code":"sales-meeting","position":3,"limitDays":14,"requiredActions":["meeting-held"]},
                          {"code":"follow-up","position":4,"limitDays":10,"requiredActions":[]},
                          {"code":"closing","position":5,"limitDays":10,"requiredActions":[]},
                          {"code":"handover","position":6,"limitDays":5,"requiredActions":[]}]""");
    }

    private static void leadSide(ToldEvents told) {
        told.tell("account.opened", "acme", "2024-01-08T07:00:00Z", """
                        "accountId":"$acme","name":"Acme Oy","industry":"machinery","country":"FI\"""")
                .tell("account.classified", "acme", "2024-01-08T07:00:05Z", """
                        "accountId":"$acme","accountClass":"B1","kind":"prospect","points":40,"rulesVersion":1""")
                .tell("lead.signal-raised", "sign", "2024-01-08T08:00:00Z", """
                        "signalId":"$sign","raisedBy":{"personId":"$eve"},"touchpoint":"service","urgency":"this-week",
                        "accountId":"$acme","routedAs":"lead-handler\"""")
                .tell("lead.signal-resolved", "sign", "2024-01-08T10:00:00Z", """
                        "signalId":"$sign","outcome":"lead","leadId":"$lead","by":{"personId":"$bo"}""")
                .tell("lead.captured", "lead", "2024-01-08T10:00:00Z", """
                        "leadId":"$lead","stage":"prospecting","status":"open","source":"signal","signalId":"$sign",
                        "accountId":"$acme","owner":{"personId":"$bo","regionId":"$south","partnerId":"$callco"},
                        "lines":[{"productId":"$pump","quantity":2}],"capturedOn":"2024-01-08",
                        "capturedAt":"2024-01-08T10:00:00Z\"""")
                .tell("lead.contact-logged", "call-1", "2024-01-08T10:30:00Z", """
                        "leadId":"$lead","contactId":"$call-1","channel":"call","outcome":"call-later","level":1,"minutes":5,
                        "by":{"personId":"$bo"},"accountClass":"B1\"""")
                .tell("lead.callback-set", "lead", "2024-01-08T10:35:00Z", """
                        "leadId":"$lead","dueOn":"2024-01-15","reason":"on-holiday","by":{"personId":"$bo"}""")
                .tell("lead.contact-logged", "call-2", "2024-01-15T08:00:00Z", """
                        "leadId":"$lead","contactId":"$call-2","channel":"call","outcome":"meeting-agreed","level":1,"minutes":15,
                        "by":{"personId":"$bo"},"accountClass":"B1","callbackDueOn":"2024-01-15\"""")
                .tell("lead.meeting-booked", "lead", "2024-01-15T08:20:00Z", """
                        "leadId":"$lead","meetingId":"$meet","startsAt":"2024-01-22T08:00:00Z","minutes":60,
                        "by":{"personId":"$bo","regionId":"$south","partnerId":"$callco"}""");
    }

    private static void returned(ToldEvents told) {
        qualified(told, "2024-01-16T08:00:00Z");
        opened(told, "deal-1", "2024-01-16", "2024-01-16T08:00:00Z");
        told.tell("deal.lead-verdict-given", "deal-1", "2024-01-18T08:00:00Z", """
                        "dealId":"$deal-1","leadId":"$lead","verdict":"returned","reason":"no-authority",
                        "seller":{"personId":"$ann"},"booker":{"personId":"$bo"},"source":"signal\"""")
                .tell("deal.withdrawn", "deal-1", "2024-01-18T08:00:00Z", """
                        "dealId":"$deal-1","leadId":"$lead","reason":"no-authority\"""")
                .tell("lead.reopened", "lead", "2024-01-18T08:00:00Z", """
                        "leadId":"$lead","cause":"returned","reason":"no-authority","dealId":"$deal-1\"""");
        qualified(told, "2024-01-22T08:00:00Z");
    }

    private static void wonAndHandedOver(ToldEvents told) {
        opened(told, "deal-2", "2024-01-22", "2024-01-22T08:00:00Z");
        told.tell("deal.lead-verdict-given", "deal-2", "2024-01-23T08:00:00Z", """
                        "dealId":"$deal-2","leadId":"$lead","verdict":"accepted\"""")
                .tell("deal.activity-logged", "held", "2024-01-24T09:00:00Z", """
                        "activityId":"$held","dealId":"$deal-2","accountId":"$acme","accountClass":"B1","kind":"meeting",
                        "action":"meeting-held","level":2,"minutes":60,"stage":"sales-meeting","by":{"personId":"$ann"}""")
                .tell("deal.stage-entered", "deal-2", "2024-01-24T10:00:00Z", """
                        "dealId":"$deal-2","from":"sales-meeting","stage":"follow-up","overridden":false""")
                .tell("deal.next-step-set", "deal-2", "2024-01-24T10:05:00Z", """
                        "dealId":"$deal-2","dueOn":"2024-02-01\"""")
                .tell("deal.offer-approval-decided", "deal-2", "2024-01-26T09:00:00Z", """
                        "dealId":"$deal-2","offerId":"$offer","offerVersion":1,"approved":true,"by":{"personId":"$max"}""")
                .tell("deal.offer-sent", "deal-2", "2024-01-26T10:00:00Z", """
                        "dealId":"$deal-2","offerId":"$offer","offerVersion":1,"value":{"amount":"1600.00","currency":"EUR"},
                        "discountPercent":"20","validUntil":"2024-02-29\"""")
                .tell("deal.stage-entered", "deal-2", "2024-02-05T10:00:00Z", """
                        "dealId":"$deal-2","from":"follow-up","stage":"closing","overridden":true,"missing":["demo"]""")
                .tell("deal.offer-decided", "deal-2", "2024-02-07T10:00:00Z", """
                        "dealId":"$deal-2","offerId":"$offer","offerVersion":1,"decision":"accepted",
                        "value":{"amount":"1600.00","currency":"EUR"},"discountPercent":"20\"""")
                .tell("deal.closed", "deal-2", "2024-02-08T10:00:00Z", """
                        "dealId":"$deal-2","leadId":"$lead","accountId":"$acme","accountClass":"B1","source":"signal",
                        "signalId":"$sign","seller":{"personId":"$ann","regionId":"$south"},
                        "booker":{"personId":"$bo","partnerId":"$callco"},"currency":"EUR","process":{"id":"$process","version":1},
                        "lines":[{"productId":"$pump","quantity":2,"listPrice":{"amount":"1000.00","currency":"EUR"},
                                  "amount":{"amount":"1600.00","currency":"EUR"}}],
                        "value":{"amount":"1600.00","currency":"EUR"},"stage":"handover","openedOn":"2024-01-22",
                        "outcome":"won","closedOn":"2024-02-08\"""")
                .tell("deal.handover-offered", "deal-2", "2024-02-09T10:00:00Z", "\"dealId\":\"$deal-2\",\"attempt\":1")
                .tell("deal.handover-returned", "deal-2", "2024-02-10T10:00:00Z", """
                        "dealId":"$deal-2","attempt":1,"lacking":["risks"],"by":{"personId":"$eve"}""")
                .tell("deal.handover-offered", "deal-2", "2024-02-11T10:00:00Z", "\"dealId\":\"$deal-2\",\"attempt\":2")
                .tell("deal.handed-over-to-delivery", "deal-2", "2024-02-12T10:00:00Z", """
                        "dealId":"$deal-2","accountId":"$acme","deliveryOwner":{"personId":"$eve"},"attempt":2,"promises":[],
                        "closedOn":"2024-02-08\"""");
    }

    private static void caredFor(ToldEvents told) {
        told.tell("account.purchase-recorded", "buy", "2024-02-08T10:00:00Z", """
                        "purchaseId":"$buy","accountId":"$acme","dealId":"$deal-2","lines":[],"currency":"EUR",
                        "value":{"amount":"1600.00","currency":"EUR"},"closedOn":"2024-02-08\"""")
                .tell("account.delivery-state-changed", "buy", "2024-02-12T10:00:00Z", """
                        "purchaseId":"$buy","accountId":"$acme","dealId":"$deal-2","state":"in-delivery\"""")
                .tell("account.delivery-state-changed", "buy", "2024-03-01T10:00:00Z", """
                        "purchaseId":"$buy","accountId":"$acme","dealId":"$deal-2","state":"delivered\"""")
                .tell("account.classified", "acme", "2024-02-08T10:00:05Z", """
                        "accountId":"$acme","accountClass":"A2","previousClass":"B1","kind":"customer","points":70,
                        "rulesVersion":1,"contactDueOn":"2024-03-08\"""")
                .tell("account.satisfaction-recorded", "nine", "2024-03-05T10:00:00Z", """
                        "answerId":"$nine","accountId":"$acme","purchaseId":"$buy","dealId":"$deal-2","kind":"nps","score":9""")
                .tell("account.satisfaction-recorded", "six", "2024-03-05T10:00:00Z", """
                        "answerId":"$six","accountId":"$acme","purchaseId":"$buy","dealId":"$deal-2","kind":"csat","score":6""");
    }

    private static void qualified(ToldEvents told, String occurredAt) {
        told.tell("lead.qualified", "lead", occurredAt, """
                "leadId":"$lead","accountId":"$acme","accountClass":"B1","source":"signal","signalId":"$sign",
                "booker":{"personId":"$bo","regionId":"$south","partnerId":"$callco"},"regionId":"$south",
                "lines":[{"productId":"$pump","quantity":2}],"meetingAt":"2024-01-22T08:00:00Z\"""");
    }

    private static void opened(ToldEvents told, String deal, String openedOn, String occurredAt) {
        told.tell("deal.opened", deal, occurredAt, """
                "dealId":"$%s","leadId":"$lead","accountId":"$acme","accountClass":"B1","source":"signal","signalId":"$sign",
                "seller":{"personId":"$ann","regionId":"$south"},"booker":{"personId":"$bo","partnerId":"$callco"},
                "currency":"EUR","lines":[{"productId":"$pump","quantity":2,"listPrice":{"amount":"1000.00","currency":"EUR"}}],
                "process":{"id":"$process","version":1},"verdictDueAt":"2024-01-25T08:00:00Z",
                "stage":"sales-meeting","openedOn":"%s\"""".formatted(deal, openedOn));
    }
}
