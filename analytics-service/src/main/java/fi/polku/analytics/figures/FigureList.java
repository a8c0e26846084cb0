package fi.polku.analytics.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Which figures there are and what they can be grouped and filtered by, for people and programs that look around. */
@Schema(example = """
        {"figures": [{"figure": "hit-rate", "sentence": "How many of the decided deals were won.",
                      "values": [{"value": "won", "unit": "number", "sentence": "Deals that were won."}],
                      "dimensions": ["seller", "source"], "rowsBy": []}],
         "dimensions": [{"dimension": "seller", "sentence": "Who sells it."}]}""")
record FigureList(List<About> figures, List<AboutDimension> dimensions) {

    /** All there is. */
    static FigureList all() {
        return new FigureList(
                Catalogue.FIGURES.stream().map(About::of).toList(),
                Dimension.ALL.stream().map(AboutDimension::of).toList());
    }

    /**
     * A figure and its numbers.
     *
     * @param dimensions what it can be grouped and filtered by
     * @param rowsBy what its rows are always told apart by
     */
    record About(
            String figure, String sentence, List<AboutValue> values, List<String> dimensions, List<String> rowsBy) {

        private static About of(Figure figure) {
            return new About(
                    figure.label(),
                    figure.sentence(),
                    figure.numbers().stream().map(AboutValue::of).toList(),
                    labels(figure.dimensions()),
                    labels(figure.own()));
        }
    }

    private static List<String> labels(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::label).toList();
    }

    /** One number of a figure. */
    record AboutValue(String value, String unit, String sentence) {

        private static AboutValue of(Value value) {
            return new AboutValue(value.name(), value.unit(), value.sentence());
        }
    }

    /** A dimension. */
    record AboutDimension(String dimension, String sentence) {

        private static AboutDimension of(Dimension dimension) {
            return new AboutDimension(dimension.label(), dimension.sentence());
        }
    }
}
