package fi.polku.platform.service.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate, as it will stand on the aggregate's topic. While listeners move from one version of
 * its type to the next, it stands there in both: the newer form first, then the older one, as the same version of the
 * aggregate. Who can read both takes the second for a repetition of the first.
 *
 * @param type the published name, for example {@code polku.lead.captured.v1}; never the name of a Java class
 * @param body the domain's event record; its JSON is what consumers read, so its schema in {@code contracts/} holds it
 * @param older the same in an older version of its type, for those who do not read this one yet; {@code null} when nobody
 *     needs it
 */
public record PublishedEvent(
        String type, Object body, @Nullable PublishedEvent older) {

    private static final Pattern VERSIONED = Pattern.compile("(.+)\\.v([1-9][0-9]*)");

    /**
     * Something in two versions of its type.
     *
     * @throws IllegalArgumentException when the other is no older version of the same type
     */
    public PublishedEvent {
        if (older != null && !isOlder(older.type(), type)) {
            throw new IllegalArgumentException(older.type() + " is no older version of " + type);
        }
    }

    /** Something in one form, as nearly everything is told. */
    public PublishedEvent(String type, Object body) {
        this(type, body, null);
    }

    /** Every form in which it is told, in the order in which they stand on the topic: the oldest last. */
    List<PublishedEvent> forms() {
        List<PublishedEvent> forms = new ArrayList<>(List.of(this));
        for (PublishedEvent form = older; form != null; form = form.older()) {
            forms.add(form);
        }
        return forms;
    }

    /** The last part of the type: {@code v2}. */
    String versionOfType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static boolean isOlder(String type, String than) {
        Matcher one = VERSIONED.matcher(type);
        Matcher other = VERSIONED.matcher(than);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Integer.parseInt(one.group(2)) < Integer.parseInt(other.group(2));
    }
}
