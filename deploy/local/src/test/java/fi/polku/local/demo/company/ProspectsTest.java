package fi.polku.local.demo.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProspectsTest {

    private static final List<String> REGIONS = List.of("Etelä-Suomi", "Pohjois-Suomi");

    @Test
    void inventsTheSameCompanyFromTheSameChance() {
        assertThat(Prospects.invent(3, REGIONS, new SplittableRandom(1)))
                .isEqualTo(Prospects.invent(3, REGIONS, new SplittableRandom(1)));
    }

    @Test
    void differentNumbersAreDifferentCompanies() {
        assertThat(IntStream.range(0, Prospects.many())
                        .mapToObj(n -> Prospects.invent(n, REGIONS, new SplittableRandom(n))))
                .extracting(Prospect::name, Prospect::domain)
                .doesNotHaveDuplicates();
    }

    @Test
    void businessIdsHaveTheRightCheckDigitAndAreNotGivenOut() {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1};
        for (int n = 0; n < 300; n++) {
            String digits = BusinessIds.nth(n).replace("-", "");
            int sum = IntStream.range(0, weights.length)
                    .map(place -> weights[place] * Character.digit(digits.charAt(place), 10))
                    .sum();
            assertThat(sum % 11).as(digits).isZero();
            assertThat(digits).hasSize(8).startsWith("91");
        }
    }

    @Test
    void nobodyCanBeReached() {
        Prospect prospect = Prospects.invent(7, REGIONS, new SplittableRandom(1));
        assertThat(prospect.domain()).endsWith(".example").isASCII();
        assertThat(prospect.contact().email()).endsWith(prospect.domain()).isASCII();
    }
}
