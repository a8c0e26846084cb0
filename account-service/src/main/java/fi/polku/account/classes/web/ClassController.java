package fi.polku.account.classes.web;

import fi.polku.account.classes.application.ClassRules;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/classes")
@Tag(name = "classes", description = "By which rules companies are classified")
class ClassController {

    private final ClassRules rules;

    ClassController(ClassRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @Operation(
            summary = "The classes and the rules that lead to them",
            description = "Classes from the one with most potential down. A company is in the first class whose "
                    + "`fromPoints` its points reach; the last one takes all the rest.")
    ResponseEntity<RuleSet> classes() {
        var current = rules.current();
        return Versioned.ok(current.version(), current.what());
    }

    @PutMapping
    @Operation(
            summary = "Publish new classes and rules",
            description = "They become the next version; every company is classified by them within seconds. "
                    + "If-Match must name the version that was seen. The same rules again change nothing.")
    ResponseEntity<RuleSet> publish(IfMatch ifMatch, @Valid @RequestBody RulesRequest request) {
        var standing = rules.publish(ifMatch.required(), request.ruleSet(), request.occurredAt())
                .standing();
        return Versioned.ok(standing.version(), standing.what());
    }
}
