package fi.polku.local.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds ports that nobody uses. */
public final class FreePorts {

    private static final int NEEDED = 8;

    /** Two tests that ask at the same time are not to get the same. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /** The first of eight ports in a row, below those that the system gives to connections. */
    public static int base() {
        return ThreadLocalRandom.current()
                .ints(10_000 / NEEDED, 32_000 / NEEDED)
                .map(eighth -> eighth * NEEDED)
                .filter(base -> IntStream.range(base, base + NEEDED).allMatch(FreePorts::isFree))
                .filter(GIVEN::add)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
