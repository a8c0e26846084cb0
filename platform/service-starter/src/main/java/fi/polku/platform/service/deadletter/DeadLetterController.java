package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.service.deadletter.DeadLetters.Placed;
import fi.polku.platform.service.deadletter.Replays.Replayed;
import fi.polku.platform.service.deadletter.Replays.ReplayedAll;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what could not be taken, and lets somebody replay or discard it. */
@RestController
@RequestMapping("/api/${spring.application.name}/dead-letters")
@Tag(name = "dead-letters", description = "Events that this service could not take")
final class DeadLetterController {

    private final DeadLetters letters;
    private final Replays replays;

    DeadLetterController(DeadLetters letters, Replays replays) {
        this.letters = letters;
        this.replays = replays;
    }

    @GetMapping
    @Operation(
            summary = "Dead letters, the oldest first",
            description = "Those that wait, unless another status is asked for.")
    Page<DeadLetterView> list(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String aggregate,
            @Parameter(description = "`waiting`, `replayed`, `discarded` or `all`")
                    @RequestParam(defaultValue = "waiting")
                    String status,
            Paging paging) {
        Filter filter = new Filter(topic, group, type, aggregate, statusOf(status));
        List<Placed> found = letters.page(filter, paging.limit(), paging.after());
        boolean more = found.size() > paging.limit();
        List<Placed> shown = more ? found.subList(0, paging.limit()) : found;
        return Page.of(
                shown.stream()
                        .map(placed -> DeadLetterView.inList(placed.letter()))
                        .toList(),
                more ? shown.getLast().place() : null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One dead letter with its headers and its body as it came")
    ResponseEntity<DeadLetterView> show(@PathVariable String id) {
        return answer(replays.find(id));
    }

    @PostMapping("/{id}/replay")
    @Operation(
            summary = "Gives the event to its listener once more, and to nobody else",
            description =
                    "Events parked behind it follow, up to 100 of them at once and the others soon after. Refused while"
                            + " earlier events of its aggregate wait, and when it fails again: it then goes on waiting"
                            + " with the new cause. 503 when it could not be tried just now.")
    ReplayAnswer replay(@PathVariable String id, IfMatch ifMatch) {
        return ReplayAnswer.of(new ReplayedAll(replays.replay(id, ifMatch.version()), null));
    }

    @PostMapping("/replay")
    @Operation(
            summary = "Replays dead letters that wait and match, in the order in which their events came",
            description = "An empty object means all of them. `next` is there while there are others to be tried.")
    ReplayAnswer replayAll(Paging paging, @Valid @RequestBody ReplayRequest wanted) {
        return ReplayAnswer.of(replays.replayAll(wanted.filter(), paging.limit(), paging.after()));
    }

    @PostMapping("/{id}/discard")
    @Operation(
            summary = "Gives the event up, for a reason that is kept",
            description = "Events parked behind it follow without it.")
    ResponseEntity<DeadLetterView> discard(
            @PathVariable String id, IfMatch ifMatch, @Valid @RequestBody DiscardRequest why) {
        return answer(replays.discard(id, ifMatch.version(), why.reason()));
    }

    private static ResponseEntity<DeadLetterView> answer(DeadLetter letter) {
        return Versioned.ok(letter.version(), DeadLetterView.inFull(letter));
    }

    private static @Nullable Status statusOf(String status) {
        return switch (status) {
            case "all" -> null;
            case "waiting", "replayed", "discarded" -> Status.valueOf(status.toUpperCase(Locale.ROOT));
            default ->
                throw new InvalidInput(new Violation("status", "is no status", "waiting, replayed, discarded or all"));
        };
    }

    /** Which dead letters are to be replayed; what is not said may be anything. */
    @Schema(example = """
            {"topic": "polku.lead.events", "type": "polku.lead.qualified.v1"}""")
    record ReplayRequest(
            @Nullable String topic,
            @Nullable String group,
            @Nullable String type,
            @Nullable String aggregate) {

        Filter filter() {
            return new Filter(topic, group, type, aggregate, Status.WAITING);
        }
    }

    /** Why nothing shall come of an event. */
    @Schema(example = """
            {"reason": "A test event that got onto the topic by mistake"}""")
    record DiscardRequest(@NotBlank @Size(max = 500) String reason) {}

    /**
     * What came of a replay.
     *
     * @param replayed how many were taken
     * @param failed how many failed again
     * @param held how many could not be tried, such as those whose turn it is not
     * @param letters each of them, in the order they were tried
     * @param next the cursor that the next ones are tried with, {@code null} when all were tried
     */
    @Schema(example = """
            {"replayed": 1, "failed": 0, "held": 0,
             "letters": [{"id": "0b1f1f0e-6f0a-5c7e-9d60-6f2f0c7f3f10", "result": "handled"}]}""")
    record ReplayAnswer(
            int replayed,
            int failed,
            int held,
            List<ReplayedLetter> letters,
            @Nullable String next) {

        static ReplayAnswer of(ReplayedAll all) {
            int failed = (int) all.results().stream().filter(Replayed::isFailed).count();
            int held = (int) all.results().stream().filter(Replayed::isHeld).count();
            return new ReplayAnswer(
                    all.results().size() - failed - held,
                    failed,
                    held,
                    all.results().stream().map(ReplayedLetter::of).toList(),
                    Page.of(List.of(), all.next()).next());
        }
    }

    /**
     * What came of one letter.
     *
     * @param result {@code handled}, {@code refused}, {@code skipped}, {@code repeated}, {@code dropped}, {@code failed} or {@code held}
     * @param cause why it failed or was held
     */
    record ReplayedLetter(
            String id, String result, @Nullable String cause) {

        static ReplayedLetter of(Replayed replayed) {
            return new ReplayedLetter(replayed.id(), replayed.result(), replayed.cause());
        }
    }
}
