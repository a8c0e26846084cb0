package fi.polku.account.people.remote;

import fi.polku.account.people.domain.Neighbours;
import fi.polku.account.people.remote.NeighbourProperties.Patience;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Another service, asked with a time limit and some retries. When it failed often it is left alone for a while: then
 * asking fails at once.
 */
final class Neighbour {

    private static final int CALLS_LOOKED_AT = 10;

    private final String name;
    private final RestClient client;
    private final ExecutorService threads;
    private final TimeLimiter timeLimit;
    private final CircuitBreaker circuitBreaker;
    private final Retry retry;

    Neighbour(String name, URI url, Patience patience, ExecutorService threads) {
        this.name = name;
        this.client = RestClient.builder()
                .baseUrl(url)
                .requestFactory(new JdkClientHttpRequestFactory())
                .build();
        this.threads = threads;
        this.timeLimit = TimeLimiter.of(
                name,
                TimeLimiterConfig.custom().timeoutDuration(patience.timeLimit()).build());
        this.circuitBreaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(CALLS_LOOKED_AT)
                        .waitDurationInOpenState(patience.openFor())
                        .build());
        this.retry = Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(patience.attempts())
                        .waitDuration(patience.pause())
                        .ignoreExceptions(CallNotPermittedException.class)
                        .build());
    }

    /** The service's name. */
    String name() {
        return name;
    }

    /**
     * What stands at this path; empty when there is nothing.
     *
     * @throws Neighbours.Away when it could not be had in time
     */
    Optional<byte[]> get(String path, Object... variables) {
        Callable<Optional<byte[]>> limited =
                TimeLimiter.decorateFutureSupplier(timeLimit, () -> threads.submit(() -> ask(path, variables)));
        Callable<Optional<byte[]>> guarded = CircuitBreaker.decorateCallable(circuitBreaker, limited);
        try {
            return Retry.decorateCallable(retry, guarded).call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Neighbours.Away(name, e);
        } catch (Exception e) {
            throw new Neighbours.Away(name, e);
        }
    }

    private Optional<byte[]> ask(String path, Object... variables) {
        return client.get().uri(path, variables).exchangeForRequiredValue((_, response) -> {
            var status = response.getStatusCode();
            if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return Optional.empty();
            }
            if (!status.is2xxSuccessful()) {
                throw new IllegalStateException("%s answered %s to %s".formatted(name, status, path));
            }
            return Optional.of(response.getBody().readAllBytes());
        });
    }
}
