package fi.polku.account.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.account.people.application.KnownPerson.Part;
import fi.polku.account.people.domain.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPersonTest {

    private static final UUID ACCOUNT = new UUID(2, 1);
    private static final UUID LEAD = new UUID(4, 1);
    private static final UUID DEAL = new UUID(3, 1);
    private static final UUID LATER_DEAL = new UUID(3, 2);

    @Test
    void isOneWithAllPartsWhenTheEmailIsTheSame() {
        var people = KnownPerson.of(List.of(
                person("Oili Olki", "oili@acme.example", null, "lead", LEAD, null),
                person("Olki, Oili", "Oili@Acme.example", "040 123", "deal", DEAL, "decides"),
                person("Oili Olki", "oili@acme.example", null, "deal", LATER_DEAL, "uses")));

        assertThat(people).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Oili Olki");
            assertThat(one.phone()).isEqualTo("040 123");
            assertThat(one.parts())
                    .containsExactly(
                            new Part(null, "lead", LEAD),
                            new Part("decides", "deal", DEAL),
                            new Part("uses", "deal", LATER_DEAL));
        });
    }

    @Test
    void isOneWhenNameAndPhoneAreTheSame() {
        assertThat(number(
                        person("Oili Olki", "oili@acme.example", "+358 40 123", "lead", LEAD, null),
                        person("oili olki", null, "+35840123", "deal", DEAL, "decides")))
                .isEqualTo(1);
        assertThat(number(
                        person("Oili Olki", null, null, "lead", LEAD, null),
                        person("Oili Olki", "oili@acme.example", null, "deal", DEAL, "decides")))
                .isEqualTo(1);
    }

    @Test
    void isTwoWhenOnlyTheNameIsTheSame() {
        assertThat(number(
                        person("Oili Olki", null, "040 12301", "lead", LEAD, null),
                        person("Oili Olki", null, "040 12302", "deal", DEAL, "decides")))
                .isEqualTo(2);
        assertThat(number(
                        person("Oili Olki", "oili@acme.example", null, "lead", LEAD, null),
                        person("Oili Olki", "olki@acme.example", null, "deal", DEAL, "decides")))
                .isEqualTo(2);
    }

    @Test
    void isTwoWhenTwoNamesShareAnEmailOrAPhone() {
        assertThat(number(
                        person("Oili Olki", "info@acme.example", "+358 40 123", "lead", LEAD, null),
                        person("Aku Olki", "info@acme.example", "+358 40 123", "deal", DEAL, "decides")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "0", "00000 000", "1234"})
    void isTwoWhenTheSamePhoneIsNone(String phone) {
        assertThat(number(
                        person("Oili Olki", "oili@acme.example", phone, "lead", LEAD, null),
                        person("Oili Olki", "olki@acme.example", phone, "deal", DEAL, "decides")))
                .isEqualTo(2);
    }

    @Test
    void joinsNoTwoEmailsByAThirdOneOfWhomOnlyTheNameIsKnown() {
        var people = KnownPerson.of(List.of(
                person("Oili Olki", null, null, "lead", LEAD, null),
                person("Oili Olki", "oili@acme.example", null, "deal", DEAL, "decides"),
                person("Oili Olki", "olki@acme.example", null, "deal", LATER_DEAL, "uses"),
                person("oili olki", null, "-", "deal", LATER_DEAL, null)));

        assertThat(people)
                .extracting(KnownPerson::email, person -> person.parts().size())
                .containsExactly(tuple(null, 2), tuple("oili@acme.example", 1), tuple("olki@acme.example", 1));
    }

    @Test
    void joinsWhomAThirdOneShowsToBeTheSame() {
        assertThat(number(
                        person("Oili Olki", "oili@acme.example", null, "lead", LEAD, null),
                        person("Oili Olki", null, "040 123", "deal", DEAL, "decides"),
                        person("Oili Olki", "oili@acme.example", "040 123", "deal", LATER_DEAL, "decides")))
                .isEqualTo(1);
    }

    private static int number(Person... learnt) {
        return KnownPerson.of(List.of(learnt)).size();
    }

    private static Person person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            String learntFrom,
            UUID about,
            @Nullable String part) {
        return new Person(UUID.randomUUID(), ACCOUNT, name, null, email, phone, part, learntFrom, about);
    }
}
