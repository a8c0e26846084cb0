package fi.polku.deal.process.store;

import fi.polku.deal.process.domain.ProcessDesign;
import fi.polku.deal.process.domain.PublishedVersions;
import fi.polku.deal.process.domain.SalesProcessPublished;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.Stored;
import java.util.List;
import java.util.UUID;

/** A sales process as it is written down: every version of it. */
record ProcessDocument(List<ProcessDesign> versions) {

    /** How sales processes are written down. */
    static final class Form
            implements AggregateCollection.Form<PublishedVersions, SalesProcessPublished, ProcessDocument> {

        @Override
        public ProcessDocument written(PublishedVersions process) {
            return new ProcessDocument(process.versions());
        }

        @Override
        public PublishedVersions read(Stored<ProcessDocument> stored) {
            return new PublishedVersions(
                    UUID.fromString(stored.id()), stored.state().versions());
        }

        @Override
        public String type(SalesProcessPublished event) {
            return event.type();
        }
    }
}
