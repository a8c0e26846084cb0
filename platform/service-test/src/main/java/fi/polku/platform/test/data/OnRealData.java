package fi.polku.platform.test.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs on real data. Where the data is absent the test is reported as skipped, with the reason; the build
 * server fails then.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealDataCondition.class)
public @interface OnRealData {

    /** The folder or file below the data directory that the test reads, for example {@code maven_crm_sales}. */
    String value();
}
