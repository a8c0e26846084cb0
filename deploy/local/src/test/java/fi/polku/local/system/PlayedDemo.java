package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/**
 * The demo on the shared Polku, played when first asked for.
 *
 * @param answer what the command said
 * @param took how long it took
 */
record PlayedDemo(PolkuScript.Answer answer, Duration took) {

    private static final PlayedDemo FIRST = play();

    static PlayedDemo once() {
        return FIRST;
    }

    private static PlayedDemo play() {
        long begin = System.nanoTime();
        PolkuScript.Answer answer = SharedPolku.running().demo();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        return new PlayedDemo(answer, took);
    }
}
