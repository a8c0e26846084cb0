package fi.polku.platform.service.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds what every operation has: the problem answer, the correlation id and, where a request may be repeated, its key. */
final class EveryOperation implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    /** What a problem looks like, for the description only. */
    record Problem(URI type, String title, int status, String detail, String code, List<Violation> violations) {}

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api::schema);
        if (api.getPaths() != null) {
            api.getPaths().values().forEach(EveryOperation::describe);
        }
    }

    private static void describe(PathItem path) {
        path.readOperations().forEach(EveryOperation::describe);
        Operation post = path.getPost();
        if (post != null && !RowDescription.isFor(post)) {
            post.addParametersItem(header(
                    "Idempotency-Key", "Makes a repeat of this request harmless: it gets the first answer again"));
        }
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(
                header(CauseFilter.CORRELATION_ID, "Stands in the log and on every event that the request causes"));
        operation.getResponses().addApiResponse("default", problem());
    }

    static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).required(false).description(description).schema(text());
        return header;
    }

    static Schema<?> text() {
        return new Schema<String>().types(Set.of("string"));
    }

    private static ApiResponse problem() {
        MediaType reference = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description("What went wrong, with everything that is wrong with the request")
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, reference));
    }
}
