package fi.polku.deal.process.application;

import fi.polku.deal.process.domain.SalesProcesses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers how deals are sold: the sales process in each of its versions. */
@Component
public class ProcessList {

    private final SalesProcesses processes;

    ProcessList(SalesProcesses processes) {
        this.processes = processes;
    }

    /** The version on which deals begin now. */
    public ProcessView newest() {
        return ProcessView.newestOf(processes.all());
    }

    /** The version of this number. */
    public Optional<ProcessView> version(int number) {
        return processes.all().version(number).map(ProcessView::of);
    }
}
