package fi.polku.platform.service.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How bulk requests are described: rows go in, and for each of them a line comes out. */
final class RowDescription {

    private static final String ANSWERS = """
            {"row": 1, "externalId": "A-1", "result": "created", "id": "6a1f6d0c-3f5b-5f0e-8a53-3d1f0a7f2b11", "version": 1}
            {"row": 2, "externalId": "A-2", "result": "rejected", "violations": [{"field": "name", "message": "must not be blank"}]}""";

    private RowDescription() {}

    static void describe(Operation operation) {
        operation
                .requestBody(new RequestBody()
                        .description("One JSON object per line; each is answered by a line")
                        .content(lines(new MediaType())))
                .getResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("What became of each row: created, updated, unchanged, rejected, or "
                                        + "unavailable for now")
                                .content(lines(new MediaType().example(ANSWERS))));
    }

    static boolean isFor(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().containsKey(BulkEndpoint.NDJSON);
    }

    /** Shows what rows look like. */
    static void show(String rows, Operation operation) {
        operation.getRequestBody().content(lines(new MediaType().example(rows)));
    }

    private static Content lines(MediaType media) {
        return new Content().addMediaType(BulkEndpoint.NDJSON, media.schema(EveryOperation.text()));
    }
}
