package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One change of the store, as it is noted: what stands afterwards, not what was asked, so that applying it again in the
 * same order always gives the same.
 */
sealed interface Change {

    /** The document stands like this, whether it was there before or not. */
    record DocumentPut(Namespace namespace, Document document) implements Change {}

    record DocumentRemoved(Namespace namespace, @Nullable Object id) implements Change {}

    record CollectionMade(Namespace namespace) implements Change {}

    record CollectionRenamed(Namespace namespace, Namespace newNamespace) implements Change {}

    record CollectionDropped(Namespace namespace) implements Change {}

    /** The description is the one that MongoDB clients give: name, key, unique, sparse. */
    record IndexMade(Namespace namespace, Document description) implements Change {}

    record IndexDropped(Namespace namespace, String name) implements Change {}

    record DatabaseDropped(String database) implements Change {}
}
