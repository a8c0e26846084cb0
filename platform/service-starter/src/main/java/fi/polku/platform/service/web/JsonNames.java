package fi.polku.platform.service.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/** Names fields as callers wrote them in their JSON, which need not be how the types behind it name them. */
final class JsonNames {

    private JsonNames() {}

    /**
     * The path as callers know it.
     *
     * @param path of a property, such as {@code lines[0].unitPrice}; what the type does not know of it stays as it is
     * @param root the type that the path begins with
     */
    static String of(String path, Class<?> root) {
        var walk = new Walk(ResolvableType.forClass(root));
        return Arrays.stream(path.split("\\.", -1)).map(walk::step).collect(Collectors.joining("."));
    }

    /** From property to property, each time into the type of what is there. */
    private static final class Walk {

        private ResolvableType type;

        Walk(ResolvableType root) {
            this.type = root;
        }

        String step(String segment) {
            int bracket = segment.indexOf('[');
            String name = bracket < 0 ? segment : segment.substring(0, bracket);
            Field field = name.isEmpty() ? null : ReflectionUtils.findField(type.toClass(), name);
            if (field == null) {
                type = ResolvableType.NONE;
                return segment;
            }
            type = content(ResolvableType.forField(field, type));
            JsonProperty said = field.getAnnotation(JsonProperty.class);
            return said == null || said.value().isEmpty() ? segment : said.value() + segment.substring(name.length());
        }

        private static ResolvableType content(ResolvableType type) {
            if (type.isArray()) {
                return type.getComponentType();
            }
            if (Collection.class.isAssignableFrom(type.toClass())) {
                return type.asCollection().getGeneric(0);
            }
            return Map.class.isAssignableFrom(type.toClass()) ? type.asMap().getGeneric(1) : type;
        }
    }
}
