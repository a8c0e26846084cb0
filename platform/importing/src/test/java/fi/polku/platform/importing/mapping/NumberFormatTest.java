package fi.polku.platform.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5     | 1234.5
            1,234,567  | 1234567
            $1,234.50  | 1234.5
            1,234 USD  | 1234
            USD 1,234  | 1234
            US$ 12     | 12
            -12        | -12
            −12        | -12
            12-        | -12
            $-12       | -12
            -$12       | -12
            (1,234)    | -1234
            ($12.00)   | -12
            12.5 %     | 12.5
            12%        | 12
            .5         | 0.5
            5.         | 5
            007        | 7
            """)
    void readsAmericanNumbers(String text, String number) throws Unfit {
        assertThat(new NumberFormat('.', ",").read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,50 €  | 1234.5
            € 1.234     | 1234
            1.500,-     | 1500
            kr 99,90    | 99.9
            99,90 kr.   | 99.9
            """)
    void readsEuropeanNumbers(String text, String number) throws Unfit {
        assertThat(new NumberFormat(',', ".").read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234 567,5", "1\u00A0234\u00A0567,5", "1\u202F234\u202F567,5 €"})
    void readsGroupsWithAnyKindOfSpace(String text) throws Unfit {
        assertThat(new NumberFormat(',', " ").read(text)).isEqualByComparingTo("1234567.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,23", "1,2345", "12 million", "5M", "3k", "1.2.3", "about 5", "5-10", "--5", "abc", "(5", "1e6"
            })
    void refusesWhatIsNoNumberOrMayMeanAnother(String text) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> new NumberFormat('.', ",").read(text))
                .withMessage("‘%s’ is no number written with ‘.’ before the decimals and ‘,’ between thousands", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1 234"})
    void refusesGroupsThatTheMappingDoesNotName(String text) {
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> new NumberFormat('.', "").read(text));
    }
}
