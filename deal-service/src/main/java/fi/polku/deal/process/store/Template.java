package fi.polku.deal.process.store;

import fi.polku.deal.process.domain.ProcessDesign;
import fi.polku.deal.process.domain.PublishedVersions;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The eight stages that everybody begins with, from {@code sales-process-default.json}. */
public final class Template {

    /** Which process it is the first version of; the same everywhere. */
    public static final UUID PROCESS = NameBasedId.of("sales-process", "polku", "default");

    private static final String RESOURCE = "/sales-process-default.json";

    private Template() {}

    /** The process as it stands before anybody published a version of their own. */
    public static PublishedVersions asFirstVersion() {
        return new PublishedVersions(PROCESS, List.of(design()));
    }

    private static ProcessDesign design() {
        try (InputStream resource = Objects.requireNonNull(Template.class.getResourceAsStream(RESOURCE))) {
            return EventJson.standard().read(resource.readAllBytes(), ProcessDesign.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
