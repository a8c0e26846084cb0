package fi.polku.account.people.application;

import fi.polku.account.people.domain.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a customer, however many leads and deals knew them.
 *
 * @param parts where they were met, and what they had to say there
 */
public record KnownPerson(
        UUID id,
        UUID accountId,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        List<Part> parts) {

    /** Everybody once, of all that was learnt of them, in the order in which they were learnt of first. */
    static List<KnownPerson> of(List<Person> learnt) {
        List<List<Person>> people = new ArrayList<>();
        for (Person person : learnt) {
            people.add(new ArrayList<>(List.of(person)));
            join(people, known -> known.contains(person) || known.stream().anyMatch(person::isSameAs));
        }
        namesakes(people).forEach(named -> joinWithTheOnlyOne(people, named));
        return people.stream().map(KnownPerson::one).toList();
    }

    private static List<List<Person>> namesakes(List<List<Person>> people) {
        return people.stream()
                .filter(known -> known.stream().allMatch(Person::isOnlyNamed))
                .toList();
    }

    /** Of whom only the name is known may be any of several with that name, and so is none of them. */
    private static void joinWithTheOnlyOne(List<List<Person>> people, List<Person> named) {
        Predicate<List<Person>> mayBe =
                known -> !known.equals(named) && known.stream().anyMatch(named.getFirst()::mayBe);
        if (people.stream().filter(mayBe).count() == 1) {
            join(people, known -> known.equals(named) || mayBe.test(known));
        }
    }

    private static void join(List<List<Person>> people, Predicate<List<Person>> same) {
        var parts = people.stream().filter(same).toList();
        var further = parts.subList(1, parts.size());
        further.forEach(parts.getFirst()::addAll);
        people.removeAll(further);
    }

    private static KnownPerson one(List<Person> learnt) {
        var first = learnt.getFirst();
        return new KnownPerson(
                first.id(),
                first.accountId(),
                first.name(),
                first(learnt, Person::title),
                first(learnt, Person::email),
                first(learnt, Person::phone),
                learnt.stream().map(Part::of).distinct().toList());
    }

    private static @Nullable String first(List<Person> learnt, Function<Person, @Nullable String> detail) {
        return learnt.stream().map(detail).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * Where somebody was met.
     *
     * @param part in the decision: {@code decides}, {@code influences}, {@code uses} or {@code blocks}; {@code null} where
     *     nobody wrote it down
     * @param learntFrom {@code lead} or {@code deal}
     * @param about the lead or deal
     */
    public record Part(@Nullable String part, String learntFrom, UUID about) {

        static Part of(Person person) {
            return new Part(person.part(), person.learntFrom(), person.about());
        }
    }
}
