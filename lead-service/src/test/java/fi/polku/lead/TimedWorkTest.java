package fi.polku.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@LeadServiceTest
class TimedWorkTest {

    private final ScheduledTaskHolder tasks;

    TimedWorkTest(ScheduledTaskHolder tasks) {
        this.tasks = tasks;
    }

    @Test
    void looksForRestedLeadsAsOftenAsItIsTold() {
        assertThat(tasks.getScheduledTasks())
                .extracting(ScheduledTask::getTask)
                .filteredOn(task -> task.toString().contains("TimedWork.wakeLeads"))
                .singleElement()
                .isInstanceOfSatisfying(
                        FixedDelayTask.class,
                        task -> assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofMillis(100)));
    }
}
