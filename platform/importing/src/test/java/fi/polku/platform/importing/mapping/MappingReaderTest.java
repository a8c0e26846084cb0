package fi.polku.platform.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.platform.importing.table.TableFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MappingReaderTest {
    @Test
    void readsHowFilesAreWrittenAndFilesMaySayOtherwise() {
        Mapping mapping = MappingReader.read("""
                system: test
                encoding: windows-1252
                delimiter: ;
                files:
                  - file: a.csv
                    records: [{kind: leads, fields: {externalId: id}}]
                  - file: b.csv
                    encoding: utf-16
                    delimiter: tab
                    quote: none
                    headerLine: 0
                    columns: [id, name]
                    records: [{kind: leads, fields: {externalId: id, source: name}}]
                """);

        assertThat(mapping.files().get(0).format().encoding().name()).isEqualTo("windows-1252");
        assertThat(mapping.files().get(0).format().delimiter()).isEqualTo(';');
        assertThat(mapping.files().get(1).format())
                .isEqualTo(
                        new TableFormat(StandardCharsets.UTF_16, '\t', TableFormat.NO_QUOTE, 0, List.of("id", "name")));
        assertThat(mapping.files().get(1).columns()).containsExactly("id", "name");
    }

    @Test
    void namesLineAndPlaceAndWhatIsKnownThere() {
        assertThat(problems("""
                system: test
                files:
                  - file: leads.csv
                    records:
                      - kind: leads
                        fields:
                          externalId: id
                          sauce: origin
                """))
                .singleElement()
                .asString()
                .startsWith(
                        "line 8, files[0].records[0].fields.sauce: ‘sauce’ is not known here; known are externalId, ")
                .contains("source");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(problems("""
                system: test
                files:
                  - file: deals.csv
                    records:
                      - kind: deals
                        fields: {externalId: id, openedOn: opened}
                """)).containsExactly("line 6, files[0].records[0].fields: ‘stage’ is missing");
        assertThat(problems("files: []")).anyMatch(problem -> problem.contains("‘system’ is missing"));
    }

    @Test
    void tellsWhichKindsThereAre() {
        assertThat(problems("""
                system: test
                files:
                  - file: deals.csv
                    records:
                      - kind: opportunities
                        fields: {externalId: id}
                """))
                .singleElement()
                .asString()
                .startsWith("line 5, files[0].records[0].kind: ")
                .contains("people", "accounts", "products", "leads", "deals");
    }

    @Test
    void tellsEverythingThatIsWrongWithValues() {
        assertThat(problems("""
                system: test
                aliases: {products: {GTXPro: GTX Pro}}
                files:
                  - file: accounts.csv
                    dates: [DD.MM.YYYY]
                    numbers: {decimal: ",", grouping: ","}
                    timeZone: Mars
                    records:
                      - kind: accounts
                        when: {name: {matches: "("}}
                        fields:
                          externalId: {column: id, constant: 1}
                          name: {default: none}
                          industry: {column: sector, aliases: sectors}
                          revenue: sales
                """))
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("line 5, files[0].dates[0]: ‘DD.MM.YYYY’ is no date"),
                        problem -> assertThat(problem).startsWith("line 7, files[0].timeZone: ‘Mars’ is no time zone"),
                        problem -> assertThat(problem).startsWith("line 6, files[0].numbers: decimals and groups"),
                        problem -> assertThat(problem).contains("‘(’ is no regular expression"),
                        problem -> assertThat(problem)
                                .contains("exactly one of column, constant", "given are column, constant"),
                        problem -> assertThat(problem).contains("fields.name: a value comes from exactly one", "none"),
                        problem -> assertThat(problem).contains("there is no table ‘sectors’", "[products]"),
                        problem -> assertThat(problem).startsWith("line 15, ").contains("which currency?"));
    }

    @Test
    void takesNamesOfEncodingsAndLanguagesAsPeopleWriteThem() {
        String mapping =
                "{system: t, encoding: %s, language: %s, files: [{file: a, records: [{kind: leads, fields: {externalId: id}}]}]}";

        assertThat(encodingOf(mapping.formatted("ISO-8859-1", "fi"))).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(encodingOf(mapping.formatted("UTF-8-SIG", "en-GB"))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(problems(mapping.formatted("ansi", "finnish")))
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("line 1, language: ‘finnish’ is no code"),
                        problem -> assertThat(problem).startsWith("line 1, encoding: ‘ansi’ is no known encoding"));
    }

    private static Charset encodingOf(String mapping) {
        return MappingReader.read(mapping).files().getFirst().format().encoding();
    }

    @Test
    void refusesTheSameFileTwice() {
        assertThat(problems("""
                system: test
                files:
                  - file: a.csv
                    records: [{kind: leads, fields: {externalId: id}}]
                  - file: a.csv
                    records: [{kind: leads, fields: {externalId: id}}]
                """))
                .singleElement()
                .asString()
                .contains("line 5, files[1].file: ‘a.csv’ is listed before; put its sections together");
    }

    @Test
    void refusesColumnsBesideAHeaderAndAFileWithNeither() {
        String records = "records: [{kind: leads, fields: {externalId: id}}]";

        assertThat(problems("{system: t, files: [{file: a.csv, columns: [id], %s}]}".formatted(records)))
                .singleElement()
                .asString()
                .contains("say ‘headerLine: 0’");
        assertThat(problems("{system: t, files: [{file: a.csv, headerLine: 0, %s}]}".formatted(records)))
                .singleElement()
                .asString()
                .contains("needs ‘columns’");
    }

    @Test
    void namesTheLineOfWhatIsNoYaml() {
        assertThat(problems("system: test\nfiles: [\n"))
                .singleElement()
                .asString()
                .matches("line \\d+: not YAML: .*");
        assertThat(problems("system: test\nsystem: again\n"))
                .singleElement()
                .asString()
                .contains("line 2");
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("just text")).isNotEmpty();
    }

    @Test
    void refusesAMappingThatIsNotThere() {
        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> MappingReader.read(Path.of("nowhere.yaml")))
                .withMessageStartingWith("there is no mapping");
    }

    private static List<String> problems(String yaml) {
        return Objects.requireNonNull(catchThrowableOfType(MappingRefused.class, () -> MappingReader.read(yaml)))
                .problems();
    }
}
