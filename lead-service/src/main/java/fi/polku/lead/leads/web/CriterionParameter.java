package fi.polku.lead.leads.web;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a criterion in an address as it is written in JSON. */
@Component
final class CriterionParameter implements Converter<String, CriterionName> {

    /** @throws IllegalArgumentException when no criterion is called so; answered by naming those there are */
    @Override
    public CriterionName convert(String code) {
        return Arrays.stream(CriterionName.values())
                .filter(name -> name.criterion().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion: " + code));
    }
}
