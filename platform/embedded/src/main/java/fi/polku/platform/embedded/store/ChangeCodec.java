package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import fi.polku.platform.embedded.store.Change.CollectionDropped;
import fi.polku.platform.embedded.store.Change.CollectionMade;
import fi.polku.platform.embedded.store.Change.CollectionRenamed;
import fi.polku.platform.embedded.store.Change.DatabaseDropped;
import fi.polku.platform.embedded.store.Change.DocumentPut;
import fi.polku.platform.embedded.store.Change.DocumentRemoved;
import fi.polku.platform.embedded.store.Change.IndexDropped;
import fi.polku.platform.embedded.store.Change.IndexMade;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes as bytes and back: a BSON document {@code {change, of, with}} each. */
final class ChangeCodec {

    private static final int BSON_OBJECT_TOO_LARGE = 10334;

    private ChangeCodec() {}

    /** The change as bytes; a document too large to be read back is refused as by MongoDB. */
    static byte[] encoded(Change change) {
        ByteBuf buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(documentOf(change), buffer);
        if (buffer.readableBytes() > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(BSON_OBJECT_TOO_LARGE, "BSONObjectTooLarge", "The document is too large");
        }
        return ByteBufUtil.getBytes(buffer);
    }

    static Change decoded(byte[] bytes) {
        return changeOf(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes)));
    }

    private static Document documentOf(Change change) {
        return switch (change) {
            case DocumentPut(Namespace namespace, Document document) -> record("put", namespace, document);
            case DocumentRemoved(Namespace namespace, @Nullable Object id) -> record("remove", namespace, id);
            case CollectionMade(Namespace namespace) -> record("make", namespace);
            case CollectionRenamed(Namespace from, Namespace to) -> record("rename", from, to.toString());
            case CollectionDropped(Namespace namespace) -> record("drop", namespace);
            case IndexMade(Namespace namespace, Document description) -> record("index", namespace, description);
            case IndexDropped(Namespace namespace, String name) -> record("drop-index", namespace, name);
            case DatabaseDropped(String database) -> record("drop-database", database);
        };
    }

    private static Document record(String change, Object of) {
        return new Document("change", change).append("of", of.toString());
    }

    private static Document record(String change, Namespace of, @Nullable Object with) {
        return record(change, of).append("with", with);
    }

    private static Change changeOf(Document record) {
        String change = text(record, "change");
        return change.equals("drop-database")
                ? new DatabaseDropped(text(record, "of"))
                : changeOf(change, Namespace.of(text(record, "of")), record);
    }

    private static Change changeOf(String change, Namespace of, Document record) {
        return switch (change) {
            case "put" -> new DocumentPut(of, document(record));
            case "remove" -> new DocumentRemoved(of, record.get("with"));
            case "make" -> new CollectionMade(of);
            case "rename" -> new CollectionRenamed(of, Namespace.of(text(record, "with")));
            case "drop" -> new CollectionDropped(of);
            case "index" -> new IndexMade(of, document(record));
            case "drop-index" -> new IndexDropped(of, text(record, "with"));
            default -> throw new IllegalArgumentException("unknown change '%s'".formatted(change));
        };
    }

    private static String text(Document record, String field) {
        return (String) Objects.requireNonNull(record.get(field), field);
    }

    private static Document document(Document record) {
        return (Document) Objects.requireNonNull(record.get("with"), "with");
    }
}
