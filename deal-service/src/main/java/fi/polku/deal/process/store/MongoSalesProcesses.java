package fi.polku.deal.process.store;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.ProcessDesign;
import fi.polku.deal.process.domain.ProcessRef;
import fi.polku.deal.process.domain.PublishedVersions;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcessPublished;
import fi.polku.deal.process.domain.SalesProcesses;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.deal.store.Recent;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The sales process as one document with all its versions. */
@Repository
class MongoSalesProcesses implements SalesProcesses {

    private static final PublishedVersions TEMPLATE = Template.asFirstVersion();
    private static final PublishedVersions NOTHING = new PublishedVersions(Template.PROCESS, List.of());

    private final AggregateCollection<PublishedVersions, SalesProcessPublished, ProcessDocument> processes;
    private final Recent<UUID, PublishedVersions> recent = new Recent<>(this::stored);

    MongoSalesProcesses(AggregateDocumentsFactory documents) {
        this.processes = new AggregateCollection<>(
                documents
                        .collection("sales-processes", ProcessDocument.class)
                        .publishingTo("polku.deal.events")
                        .build(),
                new ProcessDocument.Form());
    }

    @Override
    public SalesProcess current() {
        return all().newest().orElseThrow();
    }

    @Override
    public SalesProcess version(@Nullable ProcessRef ref) {
        int number = ref == null ? 1 : ref.version();
        return all().version(number)
                .or(() -> anew().version(number))
                .orElseThrow(() -> new IllegalStateException("The sales process has no version " + number));
    }

    @Override
    public ProcessDesign template() {
        return TEMPLATE.versions().getFirst();
    }

    @Override
    public PublishedVersions all() {
        return recent.find(Template.PROCESS).orElse(TEMPLATE);
    }

    @Override
    public Decided<PublishedVersions> change(
            @Nullable Long expectedVersion,
            Function<PublishedVersions, Change<PublishedVersions, SalesProcessPublished>> decision) {
        Decided<PublishedVersions> decided = processes.change(
                Template.PROCESS.toString(), expectedVersion, standing -> decision.apply(standing.orElse(NOTHING)));
        recent.forget(Template.PROCESS);
        return decided;
    }

    private PublishedVersions anew() {
        recent.forget(Template.PROCESS);
        return all();
    }

    private Optional<PublishedVersions> stored(UUID id) {
        return processes.find(id.toString()).map(Standing::what);
    }
}
