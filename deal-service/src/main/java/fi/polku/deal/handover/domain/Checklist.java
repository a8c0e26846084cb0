package fi.polku.deal.handover.domain;

import java.util.List;

/**
 * What has to be told before a handover can be offered. Data: part of the sales process, designed by the sales manager.
 */
public record Checklist(List<Item> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * One thing that has to be told. What the package or the deal tells by itself is seen there; whether anything else is
     * done, the seller confirms.
     *
     * @param code its stable name in data and events; that of a {@link Told} thing means that thing
     */
    public record Item(String code, String finnish, String english) {

        boolean isMetBy(HandoverPackage told, SoldDeal deal) {
            return Told.of(code)
                    .map(thing -> thing.isTold(told, deal))
                    .orElseGet(() -> told.confirmed().contains(code));
        }
    }

    /** The codes of all items. */
    public List<String> codes() {
        return items.stream().map(Item::code).toList();
    }

    /** What is not told yet, in the order of the list. */
    public List<Item> missingFrom(HandoverPackage told, SoldDeal deal) {
        return items.stream().filter(item -> !item.isMetBy(told, deal)).toList();
    }

    /** The codes of what only the seller can tell. */
    public List<String> codesToConfirm() {
        return codes().stream().filter(code -> Told.of(code).isEmpty()).toList();
    }
}
