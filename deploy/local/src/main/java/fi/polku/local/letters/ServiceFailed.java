package fi.polku.local.letters;

/** A service answered, but not what it was asked: it failed, or somebody else listens there. Its message says what it said. */
public final class ServiceFailed extends RuntimeException {

    ServiceFailed(String service, int status, String said) {
        super("%s answered %d%s".formatted(service, status, said.isEmpty() ? "." : ": " + said));
    }
}
