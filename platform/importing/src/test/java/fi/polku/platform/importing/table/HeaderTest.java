package fi.polku.platform.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {
    @Test
    void findsColumnsWhateverSpaceIsAroundThem() {
        Header header = new Header("leads.csv", List.of(" Lead ID\u00A0", "Company "));

        assertThat(header.indexOf("Lead ID")).isZero();
        assertThat(header.indexOf(" Company")).isEqualTo(1);
    }

    @Test
    void findsColumnsWithoutRegardToCaseUnlessTheyDifferByNothingElse() {
        assertThat(new Header("deals.csv", List.of("Deal Owner")).indexOf("Deal owner"))
                .isZero();
        assertThat(new Header("deals.csv", List.of("Deal Owner", "Deal owner")).indexOf("Deal owner"))
                .isEqualTo(1);
    }

    @Test
    void namesTheColumnsThereAreWhenOneIsMissing() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> new Header("leads.csv", List.of("id", "name")).require("nmae"))
                .withMessage("leads.csv: there is no column ‘nmae’; the columns are ‘id’, ‘name’");
    }

    @Test
    void guessesTheDelimiterWhenItIsNotTheMappings() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> new Header("leads.csv", List.of("id;name")).require("id"))
                .withMessageEndingWith("the columns are ‘id;name’; perhaps the mapping should say ‘delimiter: \";\"’");
    }

    @Test
    void tellsColumnsOfTheSameNameApartByNumber() {
        Header header = new Header("leads.csv", List.of("Email", "Name", "Email"));

        assertThat(header.indexOf("Email#1")).isZero();
        assertThat(header.indexOf("Email#2")).isEqualTo(2);
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> header.require("Email"))
                .withMessageContaining("2 columns are called ‘Email’");
    }
}
