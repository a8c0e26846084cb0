package fi.polku.platform.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M/d/yyyy            | 3/5/2017
            M/d/yyyy            | 03/05/2017
            d.M.yyyy            | 5.3.2017
            dd-MM-yyyy          | 05-03-2017
            dd MMM yyyy         | 05 mar 2017
            MMMM d, yyyy        | March 5, 2017
            M/d/yyyy h:mm a     | 3/5/2017 2:30 PM
            M/d/yyyy[ HH:mm]    | 3/5/2017
            yyyy-MM-dd HH:mm    | 2017-03-05 09:14
            yyyyMMdd            | 20170305
            d.M.yy              | 5.3.17
            iso                 | 2017-03-05
            iso                 | 2017-03-05T09:14:11.123
            iso                 | 2017-03-05 09:14
            iso                 | 2017-03-05T09:14:11Z
            iso                 | 2017-03-05T09:14:11+02:00
            iso                 | 2017-03-05 09:14:11 +0200
            """)
    void readsTheDayOutOfManyFormats(String pattern, String text) throws Unfit {
        assertThat(english(pattern).read(text)).isEqualTo(LocalDate.of(2017, 3, 5));
    }

    @Test
    void readsMonthNamesOfAnotherLanguage() throws Unfit {
        DateFormats finnish = new DateFormats(List.of("d. MMMM yyyy"), Locale.forLanguageTag("fi"), null);

        assertThat(finnish.read("5. maaliskuuta 2017")).isEqualTo(LocalDate.of(2017, 3, 5));
    }

    @Test
    void takesTheDayOfTheTimeZoneWhereATimeHasAnOffset() throws Unfit {
        String text = "2017-03-05T23:30:00Z";

        assertThat(english("iso").read(text)).isEqualTo("2017-03-05");
        assertThat(new DateFormats(List.of("iso"), Locale.ENGLISH, ZoneId.of("Europe/Helsinki")).read(text))
                .isEqualTo("2017-03-06");
    }

    @Test
    void readsSeveralFormatsInOneFile() throws Unfit {
        DateFormats both = english("M/d/yyyy", "iso");

        assertThat(both.read("10/20/2016")).isEqualTo(both.read("2016-10-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/30/2017", "13/1/2017", "2017-03-05", "3/5/17", "", "3/5/2017 extra"})
    void refusesWhatIsNoDayInTheFormat(String text) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> english("M/d/yyyy").read(text))
                .withMessage("‘%s’ is no date written as M/d/yyyy", text);
    }

    @Test
    void refusesToGuessWhenTwoFormatsReadTwoDays() throws Unfit {
        DateFormats unsure = english("M/d/yyyy", "d/M/yyyy");

        assertThat(unsure.read("3/25/2017")).isEqualTo("2017-03-25");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> unsure.read("3/5/2017"))
                .withMessageContaining("may be any of the dates [2017-03-05, 2017-05-03]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "DD/MM/yyyy", "MM.yyyy", "jj.mm.aaaa"})
    void refusesFormatsThatGiveNoDay(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateFormats.check(pattern, Locale.ENGLISH))
                .withMessageStartingWith("‘%s’ is no date format", pattern);
    }

    private static DateFormats english(String... patterns) {
        return new DateFormats(List.of(patterns), Locale.ENGLISH, null);
    }
}
