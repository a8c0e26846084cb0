package fi.polku.analytics.figures;

import fi.polku.analytics.facts.FactsReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Figures that keep themselves up to date before somebody's eyes. */
@RestController
@Tag(name = "figures")
class StreamController {

    private static final Set<String> FIGURE = Set.of("figure");
    private static final long NO_TIME_LIMIT = 0;

    private final LiveFigures live;
    private final FactsReader facts;
    private final Duration silence;

    StreamController(
            LiveFigures live, FactsReader facts, @Value("${polku.analytics.comment-after:15s}") Duration silence) {
        this.live = live;
        this.facts = facts;
        this.silence = silence;
    }

    @GetMapping(path = "/api/analytics/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "A figure as server-sent events: at once, and again whenever it has changed",
            description =
                    "Each event is named `figure`, its data is the whole answer as `GET /api/analytics/figures/{figure}`"
                            + " gives it, its id is the revision of the facts. At most four come a second; who comes back misses nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "Goes on until somebody leaves",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject("""
                                    id: 1742
                                    event: figure
                                    data: {"figure":"hit-rate","groupBy":[],"rows":[{"group":{},"values":{"won":12,"lost":8,"hitRatePercent":60}}]}
                                    """)))
    @Parameter(
            name = "figure",
            in = ParameterIn.QUERY,
            required = true,
            description = "Which figure",
            example = "hit-rate",
            schema = @Schema(type = "string"))
    @AskedParameters
    ResponseEntity<SseEmitter> stream(WebRequest request) {
        String figure = request.getParameter("figure");
        Question question = QuestionReader.read(figure == null ? "" : figure, request.getParameterMap(), FIGURE);
        if (!facts.hasCaughtUp()) {
            throw new FactsNotReady();
        }
        SseEmitter emitter = new SseEmitter(NO_TIME_LIMIT);
        StreamView view = new StreamView(emitter, silence);
        Runnable leaving = live.watch(question, view);
        emitter.onCompletion(view::end);
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                view.send();
            } finally {
                leaving.run();
            }
        });
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }
}
