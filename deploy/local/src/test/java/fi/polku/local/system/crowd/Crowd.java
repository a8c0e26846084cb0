package fi.polku.local.system.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do something at once. */
final class Crowd {

    private Crowd() {}

    /** One of them. */
    @FunctionalInterface
    interface Member<T> {

        T act(int number) throws Exception;
    }

    /** All begin at the same moment; returns what each brought, by their numbers. */
    static <T> List<T> of(int size, Member<T> member) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(size);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int number = i;
                all.add(() -> {
                    together.await();
                    return member.act(number);
                });
            }
            List<T> brought = new ArrayList<>();
            for (Future<T> one : people.invokeAll(all)) {
                brought.add(one.get());
            }
            return List.copyOf(brought);
        } catch (ExecutionException e) {
            throw new AssertionError("One of them failed", e.getCause());
        }
    }
}
