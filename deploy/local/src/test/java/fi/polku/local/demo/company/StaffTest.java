package fi.polku.local.demo.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaffTest {

    private final Staff staff = Staff.ofTheDemo();

    @Test
    void everyRegionHasAllThatACustomerNeeds() {
        assertThat(staff.regions()).hasSize(3).allSatisfy(region -> {
            assertThat(staff.sellers(region)).isNotEmpty();
            assertThat(staff.deliveryOwner(region).region()).isEqualTo(region);
            assertThat(staff.accountOwner(region).region()).isEqualTo(region);
        });
    }

    @Test
    void everySellerHasAManagerInTheirRegion() {
        for (String region : staff.regions()) {
            assertThat(staff.sellers(region))
                    .allSatisfy(seller ->
                            assertThat(staff.managerOf(seller).region()).isEqualTo(region));
        }
    }

    @Test
    void everybodyIsKnownByOneName() {
        assertThat(staff.all()).extracting(Colleague::externalId).doesNotHaveDuplicates();
        assertThat(staff.all()).extracting(Colleague::name).doesNotHaveDuplicates();
    }
}
