package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Untimely;
import fi.polku.deal.process.domain.ProcessRef;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.process.domain.StageDesign;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a deal goes along its sales process.
 *
 * @param process the version that it follows: the one that it began on, until somebody has it follow a newer one;
 *     {@code null} for deals older than versions: the first
 * @param enteredAt when it came to the stage where it stands: at first, when it was opened; {@code null} where the records of
 *     another system do not tell, and in deals older than this question
 * @param seenOn the day on which the records of another system told first that it stands there, where they told that after
 *     its opening; {@code null} where it came there here or began there
 * @param limitOn the last day that it should be there; {@code null} where there is no limit
 * @param lead the qualified lead that it was opened for; {@code null} when it was opened otherwise
 * @param nextStep what comes next; {@code null} while nobody said
 * @param passages how it came from stage to stage, first to last
 */
public record Course(
        @Nullable ProcessRef process,
        @Nullable Instant enteredAt,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate limitOn,
        @Nullable QualifiedLead lead,
        @Nullable NextStep nextStep,
        List<Passage> passages) {

    /** Of a deal older than all this. */
    public static final Course UNKNOWN = new Course(null, null, null, null, null, null, List.of());

    public Course {
        passages = List.copyOf(passages);
    }

    /** A deal begins in this stage on that day. */
    static Course begun(
            SalesProcess process, Stage stage, LocalDate on, @Nullable Instant at, @Nullable QualifiedLead lead) {
        return new Course(process.ref(), at, null, limit(process, stage, on), lead, null, List.of());
    }

    /** The deal came to another stage. */
    Course passed(Passage passage, SalesProcess process, Moment moment) {
        List<Passage> more = new ArrayList<>(passages);
        more.add(passage);
        LocalDate limit = limit(process, new Stage(passage.to()), moment.today());
        return new Course(this.process, moment.at(), null, limit, lead, nextStep, more);
    }

    /** The deal is open again in this stage. */
    Course reopened(Stage stage, SalesProcess process, Moment moment) {
        LocalDate limit = limit(process, stage, moment.today());
        return new Course(this.process, moment.at(), null, limit, lead, nextStep, passages);
    }

    /**
     * Records tell that the deal is in this stage; since when, they do not tell. It has its time there from the day on which
     * they tell it, but nothing has to have happened later than that.
     */
    Course placed(Stage stage, SalesProcess process, Moment moment) {
        LocalDate today = moment.today();
        return new Course(this.process, null, today, limit(process, stage, today), lead, nextStep, passages);
    }

    /** The deal follows another version of its process, as if it had done so since it came to this stage. */
    Course following(SalesProcess newer, Stage stage, LocalDate openedOn, ZoneId zone) {
        LocalDate seen = seenOn == null ? openedOn : seenOn;
        LocalDate since = enteredAt == null ? seen : LocalDate.ofInstant(enteredAt, zone);
        return new Course(newer.ref(), enteredAt, seenOn, limit(newer, stage, since), lead, nextStep, passages);
    }

    /** The number of the version that it follows. */
    int version() {
        return process == null ? 1 : process.version();
    }

    Course with(@Nullable NextStep step) {
        return new Course(process, enteredAt, seenOn, limitOn, lead, step, passages);
    }

    Course with(QualifiedLead changed) {
        return new Course(process, enteredAt, seenOn, limitOn, changed, nextStep, passages);
    }

    /**
     * When something happens to the deal: then, if that is told, else now. By the clock of another machine the deal may have
     * come to its stage later than now; what just happens happened after that.
     *
     * @throws Untimely when it is told to have happened in the future
     */
    public Moment momentOf(@Nullable Instant told, Moment now) {
        return told == null ? new Moment(enteredAfter(now.at()), now.zone()) : now.when(told);
    }

    /**
     * Refuses what is told to have happened before the deal came to the stage where it stands.
     *
     * @throws Untimely when it did
     */
    void requireEntered(Instant told) {
        if (enteredAt != null && told.isBefore(enteredAt)) {
            throw Untimely.beforeTheBeginning(told, enteredAt);
        }
    }

    /** When it came to the stage where it stands, as far as that is known to be after this instant; else this instant. */
    Instant enteredAfter(Instant earliest) {
        return enteredAt == null || enteredAt.isBefore(earliest) ? earliest : enteredAt;
    }

    /** The day on which it came to the stage where it stands, as far as that is known. */
    Optional<LocalDate> enteredOn(ZoneId zone) {
        return Optional.ofNullable(enteredAt).map(at -> LocalDate.ofInstant(at, zone));
    }

    /** What the seller said of the lead, if there is a lead and something was said. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(lead).map(QualifiedLead::verdict);
    }

    /** Whether the deal was given back to the lead side. */
    public boolean withdrawn() {
        return verdict().filter(Verdict::returned).isPresent();
    }

    /** The last day on which it is not stalled: within the stage's limit, or with a next step to come. */
    public Optional<LocalDate> stallsAfter() {
        LocalDate stepOn = nextStep == null ? null : nextStep.dueOn();
        return Optional.ofNullable(limitOn).map(limit -> stepOn != null && stepOn.isAfter(limit) ? stepOn : limit);
    }

    private static @Nullable LocalDate limit(SalesProcess process, Stage stage, LocalDate from) {
        return process.designOf(stage)
                .map(StageDesign::limitDays)
                .map(days -> from.plusDays(days))
                .orElse(null);
    }
}
