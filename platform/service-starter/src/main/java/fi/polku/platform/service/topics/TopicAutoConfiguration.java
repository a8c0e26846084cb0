package fi.polku.platform.service.topics;

import fi.polku.platform.service.topics.TopicProperties.Topic;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;

/** Makes the topics that a service names in {@code polku.topics}, and the dead-letter topics of what it hears. */
@AutoConfiguration
@ConditionalOnClass(BindingServiceProperties.class)
@EnableConfigurationProperties(TopicProperties.class)
class TopicAutoConfiguration {

    @Bean
    TopicCreation topicCreation(
            TopicProperties properties,
            BindingServiceProperties bindings,
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        List<Topic> topics = new ArrayList<>(properties.topics());
        bindings.getBindings().values().stream()
                .filter(binding -> binding.getGroup() != null)
                .map(binding -> DeadLetters.topic(binding.getDestination(), binding.getGroup()))
                .distinct()
                .forEach(name -> topics.add(new Topic(name, 1, false)));
        return new TopicCreation(brokers, topics, properties.topicsTimeout());
    }
}
