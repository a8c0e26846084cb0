package fi.polku.local.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Deals things out in a shuffled order, each as often as the others, so that none is left out. */
final class Deck<T> {

    private final List<T> cards;
    private int next;

    Deck(List<T> cards, RandomGenerator random) {
        this.cards = shuffled(cards, random);
    }

    T deal() {
        T card = cards.get(next % cards.size());
        next++;
        return card;
    }

    private static <T> List<T> shuffled(List<T> cards, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(cards);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T card = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, card);
        }
        return shuffled;
    }
}
