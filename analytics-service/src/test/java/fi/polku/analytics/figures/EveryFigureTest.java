package fi.polku.analytics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.Journey;
import fi.polku.platform.service.web.Paging;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for all figures: each answers by all that it says it knows, and also when there is nothing. */
class EveryFigureTest {

    private final Told told = new Told().also(Journey.told());

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void answersEveryFigureByEveryDimensionItHas() {
        for (Figure figure : Catalogue.FIGURES) {
            for (Dimension dimension : figure.dimensions()) {
                assertThat(told.rows(Asked.of(figure).by(dimension)))
                        .as("%s by %s", figure.label(), dimension.label())
                        .allSatisfy(row -> assertThat(row.group()).containsKey(dimension.label()));
                assertThat(told.records(Asked.of(figure).where(dimension, "").question(), new Paging(50, null))
                                .items())
                        .isNotNull();
            }
            List<Dimension> all = figure.dimensions();
            assertThat(told.rows(Asked.of(figure).by(all.toArray(Dimension[]::new))))
                    .isNotNull();
        }
    }

    @Test
    void answersNothingWithZerosAndNulls() {
        try (Told nothing = new Told()) {
            for (Figure figure : Catalogue.FIGURES) {
                assertThat(nothing.values(Asked.of(figure)))
                        .allSatisfy(row -> assertThat(row.keySet())
                                .containsExactlyElementsOf(figure.numbers().stream()
                                        .map(Value::name)
                                        .toList()));
            }
        }
    }
}
