package fi.polku.platform.service.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Describes what {@link IfMatch} and {@link Paging} are read from, and the rows of bulk requests. */
final class ParameterDescription implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(IfMatch.class, method)) {
            operation.addParametersItem(
                    EveryOperation.header(HttpHeaders.IF_MATCH, "The ETag of the version that is meant")
                            .required(!isCommand(method)));
        }
        if (takes(Paging.class, method)) {
            operation.addParametersItem(query("limit", "How many items at most", limit()));
            operation.addParametersItem(
                    query("cursor", "Where to go on: \"next\" of the page before", EveryOperation.text()));
        }
        if (takesRows(method)) {
            RowDescription.describe(operation);
        }
        return operation;
    }

    /** Commands by POST honour the precondition; what changes or removes an existing thing by other methods requires it. */
    private static boolean isCommand(HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.method()).contains(RequestMethod.POST);
    }

    private static boolean takesRows(HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.consumes()).contains(BulkEndpoint.NDJSON);
    }

    private static boolean takes(Class<?> type, HandlerMethod method) {
        return Stream.of(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static QueryParameter query(String name, String description, Schema<?> schema) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).required(false).description(description).schema(schema);
        return parameter;
    }

    private static Schema<?> limit() {
        Schema<Integer> limit = new Schema<>();
        limit.setTypes(Set.of("integer"));
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Paging.MOST));
        limit.setDefault(Paging.UNLESS_TOLD);
        return limit;
    }
}
