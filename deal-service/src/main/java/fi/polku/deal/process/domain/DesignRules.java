package fi.polku.deal.process.domain;

import fi.polku.deal.domain.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold for every sales process, whoever designs it. */
final class DesignRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ProcessDesign design;
    private final List<Flaw> flaws = new ArrayList<>();

    private DesignRules(ProcessDesign design) {
        this.design = design;
    }

    /** Everything that is wrong with this design, all at once. */
    static List<Flaw> flawsOf(ProcessDesign design) {
        var rules = new DesignRules(design);
        rules.checkStages();
        rules.checkTurningPoints();
        rules.checkReasons();
        rules.checkLimits();
        rules.checkChoices("handoverChecklist", design.handoverChecklist());
        return rules.flaws;
    }

    private void checkStages() {
        checkCodes("stages", design.codes());
        for (int i = 0; i < design.stages().size(); i++) {
            StageDesign stage = design.stages().get(i);
            String field = "stages[%d]".formatted(i);
            checkWording(field + ".label", stage.label());
            checkWording(field + ".guide", stage.guide());
            checkChoices(field + ".requiredActions", stage.requiredActions());
            if (stage.limitDays() != null && stage.limitDays() < 1) {
                flaw(field + ".limitDays", "leaves no time", "1 or more, or nothing");
            }
        }
    }

    private void checkTurningPoints() {
        int begin = placeOf("begin", design.begin());
        int decision = placeOf("decision", design.decision());
        int afterWin = placeOf("afterWin", design.afterWin());
        boolean known = begin >= 0 && decision >= 0 && afterWin >= 0;
        if (known && !(begin <= decision && decision < afterWin)) {
            flaw("decision", "does not lie between begin and afterWin", "a stage from begin on, before afterWin");
        }
    }

    private int placeOf(String field, String code) {
        int place = design.codes().indexOf(code);
        if (place < 0) {
            flaw(field, code + " is not among the stages", "one of " + String.join(", ", design.codes()));
        }
        return place;
    }

    private void checkReasons() {
        checkReasons("reasons.lost", design.reasons().lost());
        checkReasons("reasons.returned", design.reasons().returned());
        checkReasons("reasons.reopened", design.reasons().reopened());
    }

    private void checkReasons(String field, List<Choice> reasons) {
        if (reasons.isEmpty()) {
            flaw(field, "names no reason", "1 reason or more");
        }
        checkChoices(field, reasons);
    }

    private void checkLimits() {
        if (!design.verdictWithin().isPositive()) {
            flaw("verdictWithin", "leaves no time", "an ISO 8601 duration such as PT48H");
        }
        BigDecimal limit = design.discountLimitPercent();
        if (limit.signum() < 0 || limit.compareTo(ALL) > 0) {
            flaw("discountLimitPercent", limit.toPlainString() + " is no discount in percent", "0 to 100");
        }
    }

    private void checkChoices(String field, List<Choice> choices) {
        checkCodes(field, choices.stream().map(Choice::code).toList());
        for (int i = 0; i < choices.size(); i++) {
            checkWording("%s[%d].label".formatted(field, i), choices.get(i).label());
        }
    }

    private void checkCodes(String field, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (!CODE.matcher(code).matches()) {
                flaw("%s[%d].code".formatted(field, i), code + " is not a code", "lower-case words joined by hyphens");
            } else if (!seen.add(code)) {
                flaw("%s[%d].code".formatted(field, i), code + " is there twice", "each code once");
            }
        }
    }

    private void checkWording(String field, Wording wording) {
        if (wording.isBlank()) {
            flaw(field, "is not said in both languages", "a text in fi and one in en");
        }
    }

    private void flaw(String field, String message, String accepted) {
        flaws.add(new Flaw(field, message, accepted));
    }
}
