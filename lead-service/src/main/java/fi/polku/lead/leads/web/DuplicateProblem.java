package fi.polku.lead.leads.web;

import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a problem looks like that names the open lead of the company, for the description only. */
@Schema(example = """
        {"type": "https://polku.dev/problems/duplicate-lead", "title": "Refused", "status": 409, "code": "duplicate-lead", \
        "detail": "There is an open lead of this company already: 9c53f2a7-6d0e-5b8a-9c53-0a1e6f3b7d92.", \
        "violations": [{"field": "company", "message": "has the open lead 9c53f2a7-6d0e-5b8a-9c53-0a1e6f3b7d92", \
        "accepted": "that lead, another company, or allowDuplicate"}], \
        "existing": {"id": "9c53f2a7-6d0e-5b8a-9c53-0a1e6f3b7d92", "status": "open", \
        "owner": {"personId": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}, "companyName": "Kelohonka Konepaja Oy"}}""")
record DuplicateProblem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        List<Violation> violations,
        ExistingLead existing) {

    /** The name of the field that callers find the lead in. */
    static final String EXISTING = "existing";

    /** The lead that there is, so far that callers can tell of it and open it. */
    record ExistingLead(
            UUID id,
            String status,
            @Nullable Stamp owner,
            @Nullable String companyName) {

        static ExistingLead of(Lead lead) {
            return new ExistingLead(
                    lead.id().value(),
                    lead.details().status().code(),
                    lead.owner(),
                    lead.details().companyName());
        }
    }
}
