package fi.polku.lead.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** The reasons that may be given for one sort of decision; data that an organisation makes its own. */
public record ReasonList(List<Reason> reasons) {

    public ReasonList {
        reasons = List.copyOf(reasons);
    }

    /** What is wrong with giving this reason; nothing when it is on the list. */
    public Optional<Flaw> flawOf(String code) {
        return reasons.stream().anyMatch(reason -> reason.code().equals(code))
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "reason",
                        "\"%s\" is not on the list of reasons".formatted(code),
                        "one of " + reasons.stream().map(Reason::code).collect(joining(", "))));
    }
}
