package fi.polku.account.accounts.web;

import fi.polku.account.accounts.domain.AccountKind;
import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a side of the triangle in an address as it is written in JSON. */
@Component
final class KindParameter implements Converter<String, AccountKind> {

    /** @throws IllegalArgumentException when no side is called so; answered by naming those there are */
    @Override
    public AccountKind convert(String code) {
        return Arrays.stream(AccountKind.values())
                .filter(kind -> kind.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no side of the triangle: " + code));
    }
}
