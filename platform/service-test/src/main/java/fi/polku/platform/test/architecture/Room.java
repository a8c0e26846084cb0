package fi.polku.platform.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;

/** The five rooms of a service. They lie under the service's root or under its features, for example {@code leads.web}. */
public enum Room {
    /** Aggregates, events, refusals, policies: what the service is about. */
    DOMAIN,
    /** Commands, one handler per aggregate, views. */
    APPLICATION,
    /** Controllers, requests, problems. */
    WEB,
    /** How the domain's collections are kept. */
    STORE,
    /** What the service hears from others. */
    MESSAGING;

    /** The room in every feature of the service with this root package. */
    String in(String root) {
        return root + ".." + name().toLowerCase(Locale.ROOT) + "..";
    }

    /** Is this class in the room of the service with this root package? */
    DescribedPredicate<JavaClass> of(String root) {
        return JavaClass.Predicates.resideInAPackage(in(root));
    }
}
