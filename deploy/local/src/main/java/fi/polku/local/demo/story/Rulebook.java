package fi.polku.local.demo.story;

import java.util.List;
import java.util.Map;

/**
 * What the services accept: the lists that are data, as they stand when the demo is played.
 *
 * @param disqualified reasons why a lead is none
 * @param callback reasons to be called later
 * @param nothingInSignal reasons why a signal led to nothing
 * @param returned reasons why a seller gives a lead back
 * @param lost reasons why nothing was bought
 * @param reopened reasons why a decision is taken back
 * @param actions what must be done in a stage, by stage
 * @param discountLimit the highest discount in percent that needs no approval
 * @param checklist what a handover must tell
 */
public record Rulebook(
        List<String> disqualified,
        List<String> callback,
        List<String> nothingInSignal,
        List<String> returned,
        List<String> lost,
        List<String> reopened,
        Map<String, List<String>> actions,
        int discountLimit,
        List<String> checklist) {

    List<String> actionsIn(String stage) {
        return actions.getOrDefault(stage, List.of());
    }
}
