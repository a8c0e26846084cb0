package fi.polku.platform.service.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Paging} from the request. */
final class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<Violation> violations = new ArrayList<>();
        int limit = limit(request.getParameter("limit"), violations);
        String after = after(request.getParameter("cursor"), violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return new Paging(limit, after);
    }

    private static int limit(@Nullable String given, List<Violation> violations) {
        if (given == null) {
            return Paging.UNLESS_TOLD;
        }
        if (given.matches("\\d{1,6}")) {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        }
        violations.add(new Violation("limit", "is not a possible page size", "1 to " + Paging.MOST));
        return Paging.UNLESS_TOLD;
    }

    private static @Nullable String after(@Nullable String cursor, List<Violation> violations) {
        try {
            return cursor == null ? null : Cursor.keyOf(cursor);
        } catch (InvalidInput e) {
            violations.addAll(e.violations());
            return null;
        }
    }
}
