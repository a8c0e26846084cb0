package fi.polku.deal.products.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Decided.Effect;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.ProductRefused;
import fi.polku.platform.test.fault.MutableClock;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductCommandHandlerTest {

    private static final ProductId ID = new ProductId(new UUID(0, 41));
    private static final ExternalKey KEY = new ExternalKey("crm", "GTX Pro");

    private final ProductsInMemory products = new ProductsInMemory();
    private final ProductCommandHandler handler =
            new ProductCommandHandler(products, MutableClock.at("2026-11-22T10:00:00Z"));

    @Test
    void addsAProduct() {
        var decided = handler.handle(new ProductCommand.Add(ID, details("4821")));

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        assertThat(decided.standing().what())
                .isEqualTo(new ProductView(ID.value(), null, null, "GTX Pro", "GTX", usd("4821")));
    }

    @Test
    void leavesAProductThatIsThereAsItIs() {
        handler.handle(new ProductCommand.Add(ID, details("4821")));

        var again = handler.handle(new ProductCommand.Add(ID, details("1")));

        assertThat(again.effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(again.standing().what().listPrice()).isEqualTo(usd("4821"));
    }

    @Test
    void takesAProductOverAndChangesItOnlyWhereTheRowDiffers() {
        assertThat(imported("4821").effect()).isEqualTo(Effect.CREATED);
        assertThat(imported("4821.00").effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(imported("5000").effect()).isEqualTo(Effect.UPDATED);
        assertThat(imported("5000").standing().version()).isEqualTo(2);
        assertThat(imported("5000").standing().what().externalId()).isEqualTo("GTX Pro");
    }

    @Test
    void editsAProduct() {
        imported("4821");

        var edited = handler.handle(new ProductCommand.Edit(ID, 1, details("5000")));

        assertThat(edited.standing().what().listPrice()).isEqualTo(usd("5000"));
    }

    @Test
    void keepsAnEditWhenTheSameRowComesAgain() {
        imported("4821");
        handler.handle(new ProductCommand.Edit(ID, 1, details("5000")));

        var again = imported("4821");

        assertThat(again.effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(again.standing().what().listPrice()).isEqualTo(usd("5000"));
        assertThat(imported("4900").effect()).isEqualTo(Effect.UPDATED);
    }

    @Test
    void refusesToEditWhatIsNotListed() {
        assertThatThrownBy(() -> handler.handle(new ProductCommand.Edit(ID, 0, details("1"))))
                .isInstanceOf(ProductRefused.NotListed.class);
    }

    private Decided<ProductView> imported(String price) {
        return handler.handle(new ProductCommand.Import(ID, KEY, details(price)));
    }

    private static ProductDetails details(String price) {
        return new ProductDetails("GTX Pro", "GTX", usd(price));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
