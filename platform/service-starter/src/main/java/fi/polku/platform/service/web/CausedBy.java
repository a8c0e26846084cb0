package fi.polku.platform.service.web;

import fi.polku.platform.service.command.Cause;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs the rest of a servlet request for a cause, letting the checked exceptions of servlets through. */
public final class CausedBy {

    private CausedBy() {}

    /** The rest of a request. */
    @FunctionalInterface
    public interface Rest {

        void run() throws ServletException, IOException;
    }

    /** Runs the rest of the request for this cause. */
    public static void run(Cause cause, Rest rest) throws ServletException, IOException {
        try {
            cause.run(() -> unchecked(rest));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Checked e) {
            throw e.servletException;
        }
    }

    private static void unchecked(Rest rest) {
        try {
            rest.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new Checked(e);
        }
    }

    private static final class Checked extends RuntimeException {

        private final transient ServletException servletException;

        Checked(ServletException servletException) {
            super(servletException);
            this.servletException = servletException;
        }
    }
}
