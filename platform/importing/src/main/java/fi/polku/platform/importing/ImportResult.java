package fi.polku.platform.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import ended.
 *
 * @param files what became of each file, as far as the import came; empty when it did not begin
 * @param messages what people should know besides: why it ended early, what has not arrived yet
 * @param rejects the file with the rejected rows and the reasons; null when there are none
 */
public record ImportResult(
        End end,
        List<FileReport> files,
        List<String> messages,
        @Nullable Path rejects) {
    public ImportResult {
        files = List.copyOf(files);
        messages = List.copyOf(messages);
    }

    /** The ways in which an import ends, each with the exit code of the command. */
    public enum End {
        /** All rows were read and sent, and none was rejected. */
        DONE(0),
        /** The mapping or a file cannot be used, or a service refuses the requests: nothing more was sent. */
        REFUSED(2),
        /** All rows were read and sent, and some were rejected. */
        SOME_REJECTED(3),
        /** Services stayed away, be it at the end, with everything sent: running the import again finishes it. */
        UNREACHABLE(4);

        private final int exitCode;

        End(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    /** 0 done, 2 mapping or input refused, 3 rows rejected, 4 services unreachable. */
    public int exitCode() {
        return end.exitCode;
    }

    /** The report for people and scripts: one line per file (and per kind where a file feeds several), then messages. */
    public List<String> lines() {
        int width = files.stream().mapToInt(file -> file.file().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.addAll(file.lines(Math.max(width, 20))));
        if (rejects != null) {
            lines.add("rejected rows with their reasons: " + rejects);
        }
        lines.addAll(messages);
        return lines;
    }
}
