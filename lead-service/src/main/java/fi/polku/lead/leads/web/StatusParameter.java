package fi.polku.lead.leads.web;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a status in an address as it is written in JSON. */
@Component
final class StatusParameter implements Converter<String, StatusAsked> {

    /** @throws IllegalArgumentException when no status is called so; answered by naming those there are */
    @Override
    public StatusAsked convert(String code) {
        return Arrays.stream(StatusAsked.values())
                .filter(name -> name.isCalled(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status of a lead: " + code));
    }
}
