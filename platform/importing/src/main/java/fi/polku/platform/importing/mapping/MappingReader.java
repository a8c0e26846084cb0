package fi.polku.platform.importing.mapping;

import static java.util.stream.Collectors.joining;

import fi.polku.platform.importing.table.TableFormat;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads mappings; what is not right is reported with line and place, everything at once. */
public final class MappingReader {
    private static final MappingSchema SCHEMA = new MappingSchema();

    private MappingReader() {}

    /**
     * Reads a file.
     *
     * @throws MappingRefused when it is missing or is not written in the mapping language
     */
    public static Mapping read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new MappingRefused(List.of(file + " is not written in utf-8"));
        } catch (IOException e) {
            throw new MappingRefused(List.of("there is no mapping " + file.toAbsolutePath()));
        }
    }

    /**
     * Reads a text.
     *
     * @throws MappingRefused when it is not written in the mapping language
     */
    public static Mapping read(String yaml) {
        YamlDocument document = parse(yaml);
        List<String> differences = SCHEMA.problems(document);
        if (!differences.isEmpty()) {
            throw new MappingRefused(differences);
        }
        Problems problems = new Problems(document);
        Mapping mapping = mapping(new Node(document.root(), "", problems));
        problems.refuseIfAny();
        return mapping;
    }

    private static YamlDocument parse(String yaml) {
        try {
            return YamlDocument.parse(yaml);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            String where = location == null ? "" : "line " + location.getLineNr() + ": ";
            // Further lines of the message show the text and its place once more.
            String reason = e.getOriginalMessage()
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .collect(joining(", "));
            throw new MappingRefused(List.of(where + "not YAML: " + reason));
        }
    }

    private static Mapping mapping(Node root) {
        Reading reading = Reading.PLAIN.with(root);
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        root.child("aliases").entries().forEach((name, table) -> tables.put(name, table.table()));
        refuseRepeatedFiles(root.child("files").items());
        List<FileMapping> files = root.child("files").items().stream()
                .map(file -> file(file, reading.with(file), new Defaults(tables, root.child("currency"))))
                .toList();
        return new Mapping(root.child("system").text(), files);
    }

    private static void refuseRepeatedFiles(List<Node> files) {
        Set<String> names = new HashSet<>();
        for (Node file : files) {
            Node name = file.child("file");
            if (!names.add(name.text())) {
                name.problem("‘%s’ is listed before; put its sections together".formatted(name.text()));
            }
        }
    }

    private static FileMapping file(Node file, Reading reading, Defaults defaults) {
        checkHeader(file, reading.format());
        SectionReader sections = new SectionReader(reading, defaults);
        return new FileMapping(
                file.child("file").text(),
                reading.format(),
                file.text("unmatched", "skip").equals("reject"),
                file.child("records").items().stream().map(sections::read).toList());
    }

    private static void checkHeader(Node file, TableFormat format) {
        boolean named = !format.columns().isEmpty();
        if (named && format.headerLine() > 0) {
            file.child("columns")
                    .problem(
                            "a file whose header names the columns needs no ‘columns’; without header say ‘headerLine: 0’");
        }
        if (!named && format.headerLine() == 0) {
            file.child("headerLine").problem("a file without header needs ‘columns’ with their names");
        }
    }

    /** What holds in all files of a mapping. */
    record Defaults(Map<String, Map<String, String>> aliasTables, Node currency) {}
}
