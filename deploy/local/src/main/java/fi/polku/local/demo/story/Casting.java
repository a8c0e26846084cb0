package fi.polku.local.demo.story;

import fi.polku.local.demo.company.Colleague;
import fi.polku.local.demo.company.PriceList;
import fi.polku.local.demo.company.Product;
import fi.polku.local.demo.company.Prospect;
import fi.polku.local.demo.company.Staff;
import java.util.List;

/** Finds people for the parts of a story. */
final class Casting {

    static final String FROM_A_COLLEAGUE = "colleague";

    private static final List<String> SOUGHT = List.of("call-list", "campaign", "partner-list");
    private static final List<String> CAME_BY_THEMSELVES = List.of("web-form", "fair", "referral");

    private final Staff staff;
    private final PriceList prices;

    Casting(Staff staff, PriceList prices) {
        this.staff = staff;
        this.prices = prices;
    }

    /** People for a story that may begin with a call, an inquiry or something that a colleague heard. */
    Cast cast(Prospect prospect, boolean fromAColleague, Diary diary) {
        boolean inbound = fromAColleague || diary.happens(40);
        String source = fromAColleague ? FROM_A_COLLEAGUE : diary.one(inbound ? CAME_BY_THEMSELVES : SOUGHT);
        Colleague finder = diary.one(inbound ? staff.leadHandlers() : staff.bookers());
        Colleague seller = diary.one(staff.sellers(prospect.region()));
        return new Cast(
                prospect,
                finder,
                diary.one(staff.employees()),
                seller,
                staff.managerOf(seller),
                source,
                someProducts(diary),
                staff.deliveryOwner(prospect.region()),
                staff.accountOwner(prospect.region()));
    }

    /** The same people, about something else. */
    Cast again(Cast cast, Diary diary) {
        return new Cast(
                cast.prospect(),
                cast.finder(),
                cast.employee(),
                cast.seller(),
                cast.manager(),
                "existing-customer",
                someProducts(diary),
                cast.deliveryOwner(),
                cast.accountOwner());
    }

    private List<Product> someProducts(Diary diary) {
        Product one = diary.one(prices.products());
        Product other = diary.one(prices.products());
        return one.equals(other) ? List.of(one) : List.of(one, other);
    }
}
