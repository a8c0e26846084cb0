package fi.polku.analytics.figures;

import fi.polku.analytics.facts.FactsReader;
import fi.polku.platform.service.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Figures over HTTP. */
@RestController
@RequestMapping("/api/analytics/figures")
@Tag(name = "figures")
class FiguresController {

    private static final Set<String> PAGING = Set.of("limit", "cursor");

    private final Figures figures;
    private final FactsReader facts;

    FiguresController(Figures figures, FactsReader facts) {
        this.figures = figures;
        this.facts = facts;
    }

    @GetMapping
    @Operation(summary = "Which figures there are, with their dimensions and values")
    FigureList list() {
        return FigureList.all();
    }

    @GetMapping("/{figure}")
    @Operation(summary = "A figure, a row per group")
    @AskedParameters
    FigureAnswer figure(@PathVariable String figure, WebRequest request) {
        Question question = QuestionReader.read(figure, request.getParameterMap(), Set.of());
        requireFacts();
        return figures.answer(question);
    }

    @GetMapping("/{figure}/records")
    @Operation(summary = "The records behind a figure, by id; what it is grouped by makes no difference")
    @AskedParameters
    FigureRecords records(@PathVariable String figure, Paging paging, WebRequest request) {
        Question question = QuestionReader.read(figure, request.getParameterMap(), PAGING);
        requireFacts();
        return figures.records(question, paging);
    }

    private void requireFacts() {
        if (!facts.hasCaughtUp()) {
            throw new FactsNotReady();
        }
    }
}
