package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetters.Placed;
import fi.polku.platform.service.deadletter.DeadLetters.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * In which turn many letters are replayed: group by group and topic by topic, each in the order in which its events stand
 * there, whatever died first. So no letter's turn comes before that of an earlier one of its aggregate.
 */
final class Turns {

    private final DeadLetters letters;

    Turns(DeadLetters letters) {
        this.letters = letters;
    }

    /** Letters that wait and match, after the given turn, without their bodies; one more than the limit when there are more. */
    List<Placed> page(Filter filter, int limit, @Nullable String after) {
        List<Waiting> places = letters.waiting().keySet().stream()
                .filter(place -> filter.isAbout(place.topic(), place.group()))
                .sorted(Comparator.comparing(Turns::turns))
                .toList();
        List<Placed> page = new ArrayList<>();
        for (Waiting place : places) {
            if (page.size() <= limit && !isOver(place, after)) {
                page.addAll(of(place, filter, limit + 1 - page.size(), after));
            }
        }
        return page;
    }

    private List<Placed> of(Waiting place, Filter filter, int limit, @Nullable String after) {
        String turns = turns(place);
        Document query = filter.toDocument().append("topic", place.topic()).append("group", place.group());
        if (after != null && after.startsWith(turns)) {
            query.append("order", new Document("$gt", after.substring(turns.length())));
        }
        return letters.collection()
                .find(query)
                .projection(DeadLetters.WITHOUT_BODY)
                .sort(new Document("order", 1))
                .limit(limit)
                .map(letter -> new Placed(turns + letter.getString("order"), DeadLetterFormat.letter(letter)))
                .into(new ArrayList<>());
    }

    /** Whether the turns of this place all came before. */
    private static boolean isOver(Waiting place, @Nullable String after) {
        return after != null && !after.startsWith(turns(place)) && after.compareTo(turns(place)) > 0;
    }

    /** What all turns of this place begin with. */
    private static String turns(Waiting place) {
        return place.topic() + "/" + place.group() + "/";
    }
}
