package fi.polku.local.command;

import fi.polku.platform.importing.ImportProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws an import as a bar on the terminal. */
final class ImportBar implements ImportProgress {

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("import")
            .setUnit(" rows", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setInitialMax(0)
            .build();

    @Override
    public void begins(long rows) {
        bar.maxHint(rows);
    }

    @Override
    public void doing(String what) {
        bar.setExtraMessage(what);
    }

    @Override
    public void advanced(long rows) {
        bar.stepBy(rows);
    }

    @Override
    public void ends() {
        bar.close();
    }
}
