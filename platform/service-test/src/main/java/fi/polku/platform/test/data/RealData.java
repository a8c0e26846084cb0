package fi.polku.platform.test.data;

import java.nio.file.Path;

/** Where the real data lies: {@code -Dpolku.data}, by default {@code ../shared/data} beside the project. */
public final class RealData {

    private static final String BESIDE_THE_PROJECT = "../shared/data";

    private RealData() {}

    /** The path of a folder or file of the real data; it need not exist, see {@link OnRealData}. */
    public static Path at(String name) {
        Path project = Path.of(System.getProperty("polku.project", "."));
        return project.resolve(System.getProperty("polku.data", BESIDE_THE_PROJECT))
                .resolve(name)
                .normalize();
    }
}
