package fi.polku.deal.products.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ProductId ID = new ProductId(new UUID(0, 1));
    private static final ExternalKey KEY = new ExternalKey("crm", "GTX Pro");

    @Test
    void isListedWithAnEventThatTellsAllOfIt() {
        var change = Product.list(ID, KEY, details("GTX Pro", "GTX", "4821"), NOW);

        assertThat(change.events())
                .containsExactly(new ProductChanged(ID.value(), "crm", "GTX Pro", "GTX Pro", "GTX", usd("4821"), NOW));
        assertThat(change.after()).isEqualTo(new Product(ID, KEY, details("GTX Pro", "GTX", "4821")));
    }

    @Test
    void isListedWithoutASystemToComeFrom() {
        var change = Product.list(ID, null, details("Service hour", null, "90"), NOW);

        assertThat(change.events())
                .containsExactly(new ProductChanged(ID.value(), null, null, "Service hour", null, usd("90"), NOW));
    }

    @Test
    void changesItsPrice() {
        var change = listed().change(details("GTX Pro", "GTX", "5000"), NOW);

        assertThat(change.after().details().listPrice()).isEqualTo(usd("5000.00"));
        assertThat(change.events())
                .singleElement()
                .extracting(ProductEvent::type)
                .isEqualTo("polku.deal.product-changed.v1");
    }

    @Test
    void staysAsItIsWhenNothingIsNew() {
        var change = listed().change(details("GTX Pro", "GTX", "4821.00"), NOW);

        assertThat(change.events()).isEmpty();
        assertThat(change.after()).isEqualTo(listed());
    }

    @Test
    void isCorrectedWhereItsSystemTellsSomethingNew() {
        var change = listed().correct(details("GTX Pro", "GTX", "5000"), NOW);

        assertThat(change.after()).isEqualTo(new Product(ID, KEY, details("GTX Pro", "GTX", "5000")));
        assertThat(change.events()).hasSize(1);
    }

    @Test
    void keepsWhatWasChangedHereWhenItsSystemOnlyRepeatsItself() {
        var edited = listed().change(details("GTX Pro", "GTX", "5000"), NOW).after();

        var change = edited.correct(details("GTX Pro", "GTX", "4821.00"), NOW);

        assertThat(change.events()).isEmpty();
        assertThat(change.after()).isEqualTo(edited);
    }

    @Test
    void followsItsSystemAgainAfterAChangeHereAsSoonAsThatTellsSomethingNew() {
        var edited = listed().change(details("GTX Pro", "GTX", "5000"), NOW).after();

        var change = edited.correct(details("GTX Pro", "GTX", "4900"), NOW);

        assertThat(change.after()).isEqualTo(new Product(ID, KEY, details("GTX Pro", "GTX", "4900")));
        assertThat(change.events()).hasSize(1);
    }

    @Test
    void remembersWhatItsSystemToldLastAlsoWhenTheListSaidSoAlready() {
        var toldTheSame = listed().change(details("GTX Pro", "GTX", "5000"), NOW)
                .after()
                .correct(details("GTX Pro", "GTX", "5000"), NOW)
                .after();
        assertThat(toldTheSame).isEqualTo(new Product(ID, KEY, details("GTX Pro", "GTX", "5000")));
        var edited = toldTheSame.change(details("GTX Pro", "GTX", "5200"), NOW).after();

        assertThat(edited.correct(details("GTX Pro", "GTX", "5000"), NOW)).isEqualTo(Change.none(edited));
    }

    @Test
    void refusesACorrectionToANegativePrice() {
        assertThatThrownBy(() -> listed().correct(details("GTX Pro", "GTX", "-0.01"), NOW))
                .isInstanceOf(ProductRefused.Unacceptable.class);
    }

    @Test
    void refusesABlankNameAndANegativePriceAtOnce() {
        assertThatThrownBy(() -> Product.list(ID, KEY, details(" ", null, "-1"), NOW))
                .isInstanceOfSatisfying(ProductRefused.Unacceptable.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-product");
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactly("name", "listPrice");
                });
    }

    @Test
    void refusesAChangeToANegativePrice() {
        assertThatThrownBy(() -> listed().change(details("GTX Pro", "GTX", "-0.01"), NOW))
                .isInstanceOf(ProductRefused.Unacceptable.class);
    }

    @Test
    void namesEveryRefusal() {
        assertThat(new ProductRefused.NotListed(ID).code()).isEqualTo("product-not-listed");
    }

    private static Product listed() {
        return new Product(ID, KEY, details("GTX Pro", "GTX", "4821"));
    }

    private static ProductDetails details(String name, @Nullable String series, String price) {
        return new ProductDetails(name, series, usd(price));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
