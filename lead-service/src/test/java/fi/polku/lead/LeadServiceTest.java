package fi.polku.lead;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import fi.polku.platform.test.InfrastructureInitializer;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test of the running service on a real broker and store; all such tests share one. */
@Target(TYPE)
@Retention(RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=" + LeadServiceApplication.CONFIGURATION, "polku.lead.wake-every=PT0.1S"})
@ContextConfiguration(initializers = InfrastructureInitializer.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface LeadServiceTest {}
