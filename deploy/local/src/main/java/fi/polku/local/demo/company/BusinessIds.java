package fi.polku.local.demo.company;

import java.util.stream.IntStream;

/** Finnish business ids with right check digits, of a series that is not given out. */
final class BusinessIds {

    /** Numbers that are given out are far below. */
    private static final int BEGIN = 9_100_000;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;

    private BusinessIds() {}

    /** The n-th of the series, from 0. */
    static String nth(int n) {
        int number = IntStream.iterate(BEGIN, next -> next + 1)
                .filter(candidate -> remainder(candidate) != 1)
                .skip(n)
                .findFirst()
                .orElseThrow();
        return "%d-%d".formatted(number, (MODULUS - remainder(number)) % MODULUS);
    }

    /** Numbers whose remainder is 1 have no check digit and are never given out. */
    private static int remainder(int number) {
        String digits = Integer.toString(number);
        return IntStream.range(0, WEIGHTS.length)
                        .map(place -> WEIGHTS[place] * Character.digit(digits.charAt(place), 10))
                        .sum()
                % MODULUS;
    }
}
