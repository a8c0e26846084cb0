package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import fi.polku.platform.embedded.store.Change.CollectionMade;
import fi.polku.platform.embedded.store.Change.DocumentPut;
import fi.polku.platform.embedded.store.Change.IndexMade;
import java.util.List;
import java.util.stream.Stream;

/** A collection at one moment: the descriptions of its own indexes, and its documents. */
record CollectionContents(Namespace namespace, List<Document> indexes, List<Document> documents) {

    /** The changes that make it. */
    Stream<Change> changes() {
        return Stream.of(
                        Stream.of(new CollectionMade(namespace)),
                        indexes.stream().map(index -> new IndexMade(namespace, index)),
                        documents.stream().map(document -> new DocumentPut(namespace, document)))
                .flatMap(part -> part);
    }
}
