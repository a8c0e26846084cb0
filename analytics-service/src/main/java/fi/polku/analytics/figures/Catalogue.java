package fi.polku.analytics.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All figures there are. */
final class Catalogue {

    /** In the order they are listed. */
    static final List<Figure> FIGURES = List.of(
            Figure.HIT_RATE,
            Figure.SALES_CYCLE,
            Figure.REVENUE,
            Figure.PIPELINE,
            Figure.FUNNEL,
            Figure.CONCENTRATION,
            PathFigures.TIME_IN_STAGE,
            PathFigures.WEAK_LINKS,
            PathFigures.STALLED,
            PathFigures.VERDICTS,
            PathFigures.LOSS_REASONS,
            PathFigures.RESPONSE,
            PathFigures.HANDOVER_TIME,
            PathFigures.SATISFACTION,
            PathFigures.SIGNALS,
            PathFigures.TRIANGLE,
            PathFigures.ACTIVITY_LEVELS);

    private Catalogue() {}

    static Optional<Figure> named(String name) {
        return FIGURES.stream().filter(figure -> figure.label().equals(name)).findFirst();
    }

    /** All names, as a problem says what there is. */
    static String names() {
        return FIGURES.stream().map(Figure::label).collect(Collectors.joining(", "));
    }
}
