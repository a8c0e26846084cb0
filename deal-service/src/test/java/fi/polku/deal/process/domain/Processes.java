package fi.polku.deal.process.domain;

import fi.polku.deal.domain.AggregatesInMemory;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.store.Template;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Versions of the sales process for tests that need no store. */
public final class Processes implements SalesProcesses {

    /** The eight stages that everybody begins with. */
    public static final SalesProcess EIGHT_STAGES =
            Template.asFirstVersion().newest().orElseThrow();

    private static final String ONLY = "only";
    private static final PublishedVersions NOTHING = new PublishedVersions(Template.PROCESS, List.of());

    private final AggregatesInMemory<PublishedVersions, SalesProcessPublished> processes = new AggregatesInMemory<>();

    /** The second version of them: without this stage, and with this limit wherever there is one. */
    public static SalesProcess secondVersion(String without, int limitDays) {
        ProcessDesign first = EIGHT_STAGES.design();
        var stages = first.stages().stream()
                .filter(stage -> !stage.code().equals(without))
                .map(stage -> stage.limitDays() == null ? stage : limited(stage, limitDays))
                .toList();
        var second = new ProcessDesign(
                stages,
                first.begin(),
                first.decision(),
                first.afterWin(),
                first.verdictWithin(),
                first.reasons(),
                first.discountLimitPercent(),
                first.handoverChecklist());
        return new SalesProcess(new ProcessRef(EIGHT_STAGES.ref().id(), 2), second);
    }

    private static StageDesign limited(StageDesign stage, int limitDays) {
        return new StageDesign(stage.code(), stage.label(), stage.requiredActions(), limitDays, stage.guide());
    }

    @Override
    public SalesProcess current() {
        return all().newest().orElseThrow();
    }

    @Override
    public SalesProcess version(@Nullable ProcessRef ref) {
        return all().version(ref == null ? 1 : ref.version()).orElseThrow();
    }

    @Override
    public ProcessDesign template() {
        return EIGHT_STAGES.design();
    }

    @Override
    public PublishedVersions all() {
        return processes.find(ONLY).map(Standing::what).orElseGet(Template::asFirstVersion);
    }

    @Override
    public Decided<PublishedVersions> change(
            @Nullable Long expectedVersion,
            Function<PublishedVersions, Change<PublishedVersions, SalesProcessPublished>> decision) {
        return processes.change(ONLY, expectedVersion, standing -> decision.apply(standing.orElse(NOTHING)));
    }
}
