package fi.polku.lead.leads.web;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a status in an address as it is written in JSON. */
@Component
final class StatusParameter implements Converter<String, StatusName> {

    /** @throws IllegalArgumentException when no status is called so; answered by naming those there are */
    @Override
    public StatusName convert(String code) {
        return Arrays.stream(StatusName.values())
                .filter(name -> name.isCalled(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status of a lead: " + code));
    }
}
