package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class StoppingTest {

    @Test
    void finishesWhatRunsBeforeItStops() {
        RunningService service = RunningService.with(Slow.class);
        Slow slow = service.bean(Slow.class);
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> service.get("/slow"));
        await().until(() -> slow.begun.getCount() == 0);

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::stop);
        await().until(() -> slow.stopping.getCount() == 0);
        assertThat(stopped).isNotDone();
        slow.mayEnd.countDown();

        assertThat(answer.join().statusCode()).isEqualTo(200);
        stopped.join();
        service.close();
    }

    @RestController
    static class Slow {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch stopping = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        @GetMapping("/slow")
        String slow() throws InterruptedException {
            begun.countDown();
            mayEnd.await();
            return "done";
        }

        @EventListener
        void closing(ContextClosedEvent event) {
            stopping.countDown();
        }
    }
}
