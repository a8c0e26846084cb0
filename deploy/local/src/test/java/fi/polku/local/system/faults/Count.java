package fi.polku.local.system.faults;

import fi.polku.local.demo.player.Accepted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Counts what is left after faults, and says of everything that should not be so. It looks at what stands on the topics, in
 * the stores and in the hands of those whose commands were accepted, never at what the code believes.
 */
public final class Count {

    private final Topics topics;
    private final Documents documents;
    private final Collection<Accepted> accepted;
    private final List<String> findings = new ArrayList<>();

    /** @param accepted what people were told */
    public Count(Topics topics, Documents documents, Collection<Accepted> accepted) {
        this.topics = topics;
        this.documents = documents;
        this.accepted = List.copyOf(accepted);
    }

    /** Everything that is wrong; empty when nothing was lost, doubled or out of order. */
    public List<String> findings() {
        findings.clear();
        everyEventOnceAndInOrder();
        topicsAndDocumentsTellTheSame();
        everyAcceptedCommandIsThere();
        everyQualifiedLeadIsOneDeal();
        everyWonDealIsOnePurchase();
        everyEffectOnce();
        everyCommandOnce();
        everyEventWasTaken();
        return List.copyOf(findings);
    }

    private void everyEventOnceAndInOrder() {
        topics.versions().forEach((aggregate, versions) -> {
            List<Long> expected =
                    LongStream.rangeClosed(1, versions.size()).boxed().toList();
            check(versions.equals(expected), "%s was told in versions %s".formatted(aggregate, versions));
        });
        topics.events().stream()
                .filter(event -> !event.key().equals(event.subject()))
                .forEach(event -> findings.add("%s is not under the key of its aggregate".formatted(event.id())));
    }

    private void topicsAndDocumentsTellTheSame() {
        check(documents.waiting() == 0, "%d events wait in outboxes".formatted(documents.waiting()));
        Map<String, List<Long>> told = topics.versions();
        documents.aggregates().forEach((id, version) -> {
            long last = told.getOrDefault(id, List.of()).size();
            check(last == version, "%s stands at version %d and was told %d times".formatted(id, version, last));
        });
        Set<String> nowhere = new HashSet<>(told.keySet());
        nowhere.removeAll(documents.aggregates().keySet());
        nowhere.forEach(id -> findings.add("%s was told of and has no document".formatted(id)));
    }

    private void everyAcceptedCommandIsThere() {
        for (Accepted command : accepted) {
            List<String> ids = command.ids();
            if (!ids.isEmpty()) {
                check(
                        documents.have(ids.getFirst(), command.version(), ids.subList(1, ids.size())),
                        "%s was accepted as version %d of %s, which does not stand so"
                                .formatted(command.request(), command.version(), ids.getFirst()));
            }
        }
    }

    private void everyQualifiedLeadIsOneDeal() {
        Map<String, Long> opened =
                topics.first("deal.opened").stream().collect(Collectors.groupingBy(Told::cause, Collectors.counting()));
        for (Told qualified : topics.first("lead.qualified")) {
            long deals = opened.getOrDefault(qualified.id(), 0L);
            check(deals == 1, "Qualified lead %s became %d deals".formatted(qualified.subject(), deals));
        }
    }

    private void everyWonDealIsOnePurchase() {
        Map<String, Integer> purchases = new HashMap<>();
        for (Told purchase : topics.first("account.purchase-recorded")) {
            purchases.merge(purchase.body().path("dealId").asString(""), 1, Integer::sum);
        }
        Set<String> won = topics.first("deal.closed").stream()
                .filter(closed -> closed.body().path("outcome").asString("").equals("won"))
                .map(Told::subject)
                .collect(Collectors.toSet());
        won.forEach(deal -> check(
                purchases.getOrDefault(deal, 0) == 1,
                "Won deal %s became %d purchases".formatted(deal, purchases.getOrDefault(deal, 0))));
        purchases.keySet().stream()
                .filter(deal -> !won.contains(deal))
                .forEach(deal -> findings.add("There is a purchase of deal %s, which nobody won".formatted(deal)));
    }

    /** One event changes one aggregate in one way once, however often it was heard. */
    private void everyEffectOnce() {
        topics.first().stream()
                .filter(event -> !event.isByHand())
                .collect(Collectors.groupingBy(
                        event -> "%s of %s by %s".formatted(event.type(), event.subject(), event.cause()),
                        Collectors.counting()))
                .forEach((effect, times) -> check(times == 1, "%s came %d times".formatted(effect, times)));
    }

    /** However often people had to ask. One request may bring many people or products at once, which have ids of their own. */
    private void everyCommandOnce() {
        topics.first().stream()
                .filter(Told::isByHand)
                .filter(event -> !event.is("lead.team-member-changed") && !event.is("deal.product-changed"))
                .collect(Collectors.groupingBy(
                        event -> "%s by the command %s".formatted(event.type(), event.correlation()),
                        Collectors.counting()))
                .forEach((command, times) -> check(times == 1, "%s came %d times".formatted(command, times)));
    }

    private void everyEventWasTaken() {
        documents.deadLetters().stream()
                .filter(letter -> !Interference.madeUp(letter))
                .forEach(letter -> findings.add("%s could not take %s: %s"
                        .formatted(letter.getString("group"), letter.getString("type"), letter.getString("cause"))));
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            findings.add(otherwise);
        }
    }
}
