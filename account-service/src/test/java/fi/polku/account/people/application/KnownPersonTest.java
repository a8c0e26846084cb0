package fi.polku.account.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.people.application.KnownPerson.Part;
import fi.polku.account.people.domain.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
                        person("Oili Olki", null, "040 1", "lead", LEAD, null),
                        person("Oili Olki", null, "040 2", "deal", DEAL, "decides")))
                .isEqualTo(2);
        assertThat(number(
                        person("Oili Olki", "oili@acme.example", null, "lead", LEAD, null),
                        person("Oili Olki", "olki@acme.example", null, "deal", DEAL, "decides")))
                .isEqualTo(2);
    }

    @Test
    void joinsWhomAThirdOneShowsToBeTheSame() {
        assertThat(number(
                        person("Oili Olki", "oili@acme.example", null, "lead", LEAD, null),
                        person("O. Olki", null, "040 1", "deal", DEAL, "decides"),
                        person("O. Olki", "oili@acme.example", "040 1", "deal", LATER_DEAL, "decides")))
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
