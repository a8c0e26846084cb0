package fi.polku.local.command;

import fi.polku.platform.importing.ImportProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws progress as a bar on the terminal. */
final class ImportBar implements ImportProgress {

    private final ProgressBar bar;

    ImportBar(String task) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(0)
                .build();
    }

    @Override
    public void begins(long steps) {
        bar.maxHint(steps);
    }

    @Override
    public void doing(String what) {
        bar.setExtraMessage(what);
    }

    @Override
    public void advanced(long steps) {
        bar.stepBy(steps);
    }

    @Override
    public void ends() {
        bar.close();
    }
}
