package fi.polku.platform.service.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final UUID ID = UUID.fromString("6f1cf1c5-0a57-5c0e-9c0b-3f5f6f3f2b11");

    private final EventJson json = EventJson.standard();

    @Test
    void writesDecimalsAsPlainStrings() {
        assertThat(written(new Amount(new BigDecimal("1E+3"), new BigDecimal("1.50"))))
                .isEqualTo("{\"amount\":\"1000\",\"ratio\":1.50}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(written(new Thing(ID, null, LocalDate.of(2017, 3, 31), Instant.EPOCH, List.of())))
                .isEqualTo(
                        "{\"id\":\"" + ID + "\",\"on\":\"2017-03-31\",\"at\":\"1970-01-01T00:00:00Z\",\"names\":[]}");
    }

    @Test
    void readsWhatItWrote() {
        Thing thing = new Thing(ID, "x", LocalDate.of(2017, 3, 31), Instant.EPOCH, List.of("a"));
        assertThat(json.read(json.write(thing), Thing.class)).isEqualTo(thing);
        assertThat(json.fromMap(json.toMap(thing), Thing.class)).isEqualTo(thing);
    }

    @Test
    void skipsWhatTheReaderDoesNotKnow() {
        byte[] fromALaterVersion = "{\"amount\":\"1000\",\"added\":{\"later\":[1]}}".getBytes(StandardCharsets.UTF_8);
        assertThat(json.read(fromALaterVersion, Amount.class).amount()).isEqualTo("1000");
    }

    @Test
    void makesDocumentsOfPlainValues() {
        assertThat(json.toMap(new Amount(new BigDecimal("12.30"), BigDecimal.ONE)))
                .containsEntry("amount", "12.30");
        assertThat(json.toMap(new Thing(ID, null, LocalDate.EPOCH, Instant.EPOCH, List.of())))
                .isEqualTo(Map.of(
                        "id", ID.toString(), "on", "1970-01-01", "at", "1970-01-01T00:00:00Z", "names", List.of()));
    }

    private String written(Object value) {
        return new String(json.write(value), StandardCharsets.UTF_8);
    }

    record Amount(
            BigDecimal amount,

            @JsonFormat(shape = JsonFormat.Shape.NUMBER) @Nullable
            BigDecimal ratio) {}

    record Thing(UUID id, @Nullable String name, LocalDate on, Instant at, List<String> names) {}
}
