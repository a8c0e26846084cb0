package fi.polku.platform.embedded.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;

/** What one small broker needs that is its own controller and never has a second one beside it. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int TEN_YEARS_IN_MINUTES = 10 * 365 * 24 * 60;

    private static final Map<String, String> ALONE = Map.of(
            "process.roles", "broker,controller",
            "node.id", Integer.toString(NODE_ID),
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names", CONTROLLER_LISTENER,
            "inter.broker.listener.name", "PLAINTEXT",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** Topics are created on purpose, and nothing that was published or read is ever forgotten by age. */
    private static final Map<String, String> KEEPING = Map.of(
            "auto.create.topics.enable", "false",
            "log.retention.ms", "-1",
            "log.retention.bytes", "-1",
            "offsets.retention.minutes", Integer.toString(TEN_YEARS_IN_MINUTES));

    /** After a kill the controller takes the new broker for the old one until its session has run out. */
    private static final Map<String, String> QUICK = Map.of(
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0",
            "server.max.startup.time.ms", "60000");

    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("log.segment.bytes", Integer.toString(64 * MEBIBYTE)),
            Map.entry("log.index.size.max.bytes", Integer.toString(MEBIBYTE)),
            Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 * MEBIBYTE)),
            Map.entry("log.cleaner.io.buffer.size", Integer.toString(MEBIBYTE / 4)),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "4"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("num.recovery.threads.per.data.dir", "2"));

    private BrokerSettings() {}

    static KafkaConfig of(Path directory, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(KEEPING);
        settings.putAll(QUICK);
        settings.putAll(SMALL);
        String client = "PLAINTEXT://" + address(port);
        settings.put("listeners", client + "," + CONTROLLER_LISTENER + "://" + address(controllerPort));
        settings.put("advertised.listeners", client);
        settings.put("controller.quorum.voters", NODE_ID + "@" + address(controllerPort));
        settings.put("log.dirs", directory.toString());
        return KafkaConfig.fromProps(settings, false);
    }

    static String address(int port) {
        return HOST + ":" + port;
    }
}
