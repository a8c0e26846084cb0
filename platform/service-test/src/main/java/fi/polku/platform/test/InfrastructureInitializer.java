package fi.polku.platform.test;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring context a database of its own and a broker: the shared one, or with the property
 * {@code polku.test.broker=own} one that no other context publishes to. Use it as
 * {@code @ContextConfiguration(initializers = InfrastructureInitializer.class)} or
 * {@code SpringApplicationBuilder.initializers(…)}.
 */
public final class InfrastructureInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Infrastructure infrastructure = infrastructureFor(context);
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.mongodb.uri", infrastructure.freshDatabaseUri());
        properties.put("spring.cloud.stream.kafka.binder.brokers", infrastructure.bootstrapServers());
        properties.put("spring.kafka.bootstrap-servers", infrastructure.bootstrapServers());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-infrastructure", properties));
    }

    private static Infrastructure infrastructureFor(ConfigurableApplicationContext context) {
        if (!"own".equals(context.getEnvironment().getProperty("polku.test.broker"))) {
            return Infrastructure.shared();
        }
        Infrastructure own = Infrastructure.start();
        closeLast(context, own);
        return own;
    }

    /** What is registered first is destroyed last: everything else may still need the broker to stop in peace. */
    private static void closeLast(ConfigurableApplicationContext context, Infrastructure own) {
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerDisposableBean("ownInfrastructure", own::close);
        } else {
            throw new IllegalStateException("Cannot close the broker with a context of " + context.getClass());
        }
    }
}
