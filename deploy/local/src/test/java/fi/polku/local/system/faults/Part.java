package fi.polku.local.system.faults;

import fi.polku.local.house.Service;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Polku consists of. */
public enum Part {
    STORE(5),
    BROKER(6),
    LEADS(1, Service.LEADS),
    DEALS(2, Service.DEALS),
    ACCOUNTS(3, Service.ACCOUNTS),
    ANALYTICS(4, Service.ANALYTICS);

    static final List<Part> SERVICES = List.of(LEADS, DEALS, ACCOUNTS, ANALYTICS);

    private final int portOffset;
    private final Optional<Service> service;

    Part(int portOffset) {
        this.portOffset = portOffset;
        this.service = Optional.empty();
    }

    Part(int portOffset, Service service) {
        this.portOffset = portOffset;
        this.service = Optional.of(service);
    }

    /** Its port, counted from a base. */
    int portOffset() {
        return portOffset;
    }

    /** The service that it is; empty for store and broker. */
    Optional<Service> service() {
        return service;
    }

    @Override
    public String toString() {
        return service.map(Service::module).orElseGet(() -> name().toLowerCase(Locale.ROOT));
    }
}
