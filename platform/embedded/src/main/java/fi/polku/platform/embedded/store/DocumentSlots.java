package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection by position. A document that was put here is never changed any more, only exchanged as
 * a whole: whoever read it goes on seeing it as it was. Guarded by the lock of its collection.
 */
final class DocumentSlots {

    private final List<@Nullable Document> documents = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    int add(Document document) {
        Integer position = free.poll();
        if (position == null) {
            documents.add(document);
            return documents.size() - 1;
        }
        documents.set(position, document);
        return position;
    }

    void exchange(int position, Document document) {
        documents.set(position, document);
    }

    void remove(int position) {
        documents.set(position, null);
        free.add(position);
    }

    Document at(int position) {
        Document document = documents.get(position);
        if (document == null) {
            throw new IllegalStateException("No document at position " + position + ": an index is out of step");
        }
        return document;
    }

    int size() {
        return documents.size() - free.size();
    }

    Stream<Integer> positions() {
        return IntStream.range(0, documents.size())
                .filter(position -> documents.get(position) != null)
                .boxed();
    }
}
