package fi.polku.platform.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks for a resource gets all of it. An {@code ETag} is the version of an aggregate and there for {@code If-Match};
 * a view may show more than the aggregate: what day it is, what other documents say. So its {@code ETag} does not tell that a
 * view is as it was, and nobody is told so with a 304.
 */
final class WholeAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request.getHeader(HttpHeaders.IF_NONE_MATCH) == null ? request : new Plain(request), response);
    }

    /** A request that does not say what it has already. */
    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            Set<String> shown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.stream().filter(name -> !isHidden(name)).forEach(shown::add);
            return Collections.enumeration(shown);
        }

        private static boolean isHidden(String name) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name);
        }
    }
}
