package fi.polku.platform.service.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is held back until it is known what to keep of it. */
final class HeldAnswer extends ContentCachingResponseWrapper {

    private boolean leftToTheContainer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether only a status is known here, and the container makes an answer of it afterwards. */
    boolean isLeftToTheContainer() {
        return leftToTheContainer;
    }

    @Override
    public void sendError(int status) throws IOException {
        leftToTheContainer = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        leftToTheContainer = true;
        super.sendError(status, message);
    }
}
