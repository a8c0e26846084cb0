package fi.polku.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Stamp CHIEF = new Stamp(new UUID(0, 2), null, null, null);
    private static final Stamp SELLER = new Stamp(new UUID(0, 1), null, CHIEF.personId(), null);

    @Test
    void managesBySomeRoleOnly() {
        assertThat(person(CHIEF, true, Person.SALES_MANAGER).mayManage(null)).isTrue();
        assertThat(person(CHIEF, true, "booker").mayManage(null)).isFalse();
    }

    @Test
    void managesNothingForLackOfRoles() {
        assertThat(person(CHIEF, true).mayManage(null)).isFalse();
        assertThat(person(SELLER, true).mayManage(SELLER)).isFalse();
    }

    @Test
    void managesThoseWhoReportToIt() {
        assertThat(person(CHIEF, true).mayManage(SELLER)).isTrue();
    }

    @Test
    void managesNothingOnceItLeft() {
        assertThat(person(CHIEF, false, Person.SALES_MANAGER).mayManage(SELLER)).isFalse();
    }

    @Test
    void isNamedWhereSomebodyElseWasRefused() {
        assertThat(Person.whoManages(null)).isEqualTo("somebody with the role sales-manager");
        assertThat(Person.whoManages(SELLER))
                .contains("sales-manager", CHIEF.personId().toString());
    }

    private static Person person(Stamp stamp, boolean active, String... roles) {
        return new Person(stamp, null, Set.of(roles), active);
    }
}
