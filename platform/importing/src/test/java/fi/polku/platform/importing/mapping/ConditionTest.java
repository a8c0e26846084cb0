package fi.polku.platform.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {Status: Won}                              | Won  | x | true
            {Status: Won}                              | won  | x | false
            {Status: [Won, Lost]}                      | Lost | x | true
            {Status: [Won, Lost]}                      | Open | x | false
            {Status: {is: Won}}                        | Won  | x | true
            {Status: {not: Won}}                       | Won  | x | false
            {Status: {not: [Won, Lost]}}               | Open | x | true
            {Status: {not: Won}}                       | ''   | x | true
            {Status: {blank: true}}                    | ''   | x | true
            {Status: {blank: true}}                    | n/a  | x | true
            {Status: {blank: false}}                   | n/a  | x | false
            {Status: {blank: false}}                   | Won  | x | true
            {Status: {matches: 'Won.*'}}               | Won! | x | true
            {Status: {matches: 'Won'}}                 | Won! | x | false
            {Status: Won, Type: x}                     | Won  | x | true
            {Status: Won, Type: y}                     | Won  | x | false
            '[{Status: Won}, {Type: x}]'               | Lost | x | true
            '[{Status: Won}, {Type: y}]'               | Lost | x | false
            {Status: {not: Won, blank: false}}         | ''   | x | false
            {Status: 1}                                | 1    | x | true
            {Status: true}                             | true | x | true
            """)
    void takesTheRowsThatFit(String when, String status, String type, boolean taken) {
        Example example = Example.of("""
                system: test
                nothing: [n/a]
                files:
                  - file: leads.csv
                    records:
                      - kind: leads
                        when: %s
                        fields: {externalId: {constant: L1}}
                """.formatted(when));

        assertThat(example.outcome("Status", status, "Type", type) instanceof RowOutcome.Draft)
                .isEqualTo(taken);
    }
}
