package fi.polku.platform.service.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link IfMatch} from the request. */
final class IfMatchResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        return new IfMatch(header == null ? null : version(header.strip()));
    }

    private static Long version(String eTag) {
        if (eTag.matches("\"\\d{1,18}\"")) {
            return Long.valueOf(eTag.substring(1, eTag.length() - 1));
        }
        throw new InvalidInput(new Violation(
                HttpHeaders.IF_MATCH, "is not the ETag of a version", "the ETag that came with it, such as \"3\""));
    }
}
