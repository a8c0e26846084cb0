package fi.polku.deal;

import fi.polku.deal.process.application.ProcessCommandHandler;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Publishes the template of the sales process when the service starts for the first time. */
@Component
class FirstProcess implements ApplicationRunner {

    private final ProcessCommandHandler processes;

    FirstProcess(ProcessCommandHandler processes) {
        this.processes = processes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        processes.publishTemplate();
    }
}
