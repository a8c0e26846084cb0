package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a field is: its name with dots, split once and not for every document as the library does. */
record FieldPath(String name, List<String> steps) {

    static FieldPath of(String name) {
        return new FieldPath(name, Utils.splitPath(name));
    }

    /** What the document has there; {@link Missing} for nothing, what all elements have where an array is on the way. */
    @Nullable
    Object in(Document document) {
        Object value = document;
        for (String step : steps) {
            if (value instanceof Collection) {
                return Utils.getSubdocumentValueCollectionAware(document, name);
            }
            value = value instanceof Document parent ? parent.getOrMissing(step) : Missing.getInstance();
        }
        return value;
    }
}
