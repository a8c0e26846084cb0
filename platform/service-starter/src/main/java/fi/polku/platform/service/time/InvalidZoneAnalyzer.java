package fi.polku.platform.service.time;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever started a service with a wrong zone what to write instead. */
final class InvalidZoneAnalyzer extends AbstractFailureAnalyzer<InvalidZone> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidZone cause) {
        String action = "Set polku.zone to a zone of the IANA database, such as Europe/Helsinki.";
        return new FailureAnalysis(String.valueOf(cause.getMessage()), action, cause);
    }
}
