package fi.polku.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.data.OnRealData;
import fi.polku.platform.test.data.RealData;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ids of real companies, and some that others got wrong; skipped where the data is absent. */
@OnRealData("company_register/ytunnus_vectors.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusinessIdVectorsTest {

    private static final Path VECTORS = RealData.at("company_register/ytunnus_vectors.json");

    @ParameterizedTest
    @MethodSource
    void readsIdsOfRealCompanies(String id) {
        assertThat(BusinessId.parse(id)).isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void readsNoFalseIds(String id) {
        assertThat(BusinessId.parse(id)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void readsNoIdWithANumberThatIsNeverIssued(String number) {
        for (int checkDigit = 0; checkDigit < 10; checkDigit++) {
            assertThat(BusinessId.parse(number.substring(0, 7) + "-" + checkDigit))
                    .isEmpty();
        }
    }

    static Stream<String> readsIdsOfRealCompanies() {
        return vectors()
                .path("valid")
                .valueStream()
                .map(vector -> vector.path("id").asString());
    }

    static Stream<String> readsNoFalseIds() {
        return vectors()
                .path("invalid")
                .valueStream()
                .map(vector -> vector.path("id").asString());
    }

    static Stream<String> readsNoIdWithANumberThatIsNeverIssued() {
        return vectors()
                .path("bases_with_remainder_1_never_issued")
                .valueStream()
                .map(JsonNode::asString);
    }

    private static JsonNode vectors() {
        return JsonMapper.shared().readTree(VECTORS);
    }
}
