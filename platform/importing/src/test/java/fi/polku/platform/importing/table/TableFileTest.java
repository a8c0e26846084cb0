package fi.polku.platform.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesHoweverTheyEnd(String lineEnd) {
        List<Line> lines = linesOf(String.join(lineEnd, "id,name", "1,Aino", "2,Eino", ""), TableFormat.PLAIN);

        assertThat(lines).extracting(Line::cells).containsExactly(List.of("1", "Aino"), List.of("2", "Eino"));
        assertThat(lines).extracting(Line::number).containsExactly(2L, 3L);
    }

    @Test
    void takesLinesWithoutAnyTextForNone() {
        assertThat(linesOf("id,name\n\n1,Aino\n , \n\n,\n   \n\n", TableFormat.PLAIN))
                .hasSize(1);
    }

    @Test
    void readsQuotedCellsWithDelimitersQuotesAndLineEnds() {
        List<Line> lines =
                linesOf("id,name\n1,\"Oy \"\"Aalto\"\", Turku\"\n2,\"two\nlines\"\n3,last\n", TableFormat.PLAIN);

        assertThat(lines)
                .extracting(line -> line.cells().get(1))
                .containsExactly("Oy \"Aalto\", Turku", "two\nlines", "last");
        assertThat(lines).extracting(Line::number).containsExactly(2L, 3L, 5L);
    }

    @ParameterizedTest
    @CsvSource({"utf-8,false", "utf-8,true", "iso-8859-1,false", "windows-1252,false", "utf-16,false", "utf-16le,true"})
    void readsEncodingsWithAndWithoutMark(String encoding, boolean mark) {
        Charset charset = Charset.forName(encoding);
        byte[] bytes = ((mark ? "\uFEFF" : "") + "nimi,kieli\nÄijö,suomi\n").getBytes(charset);
        TableFile file = file(bytes, in(charset));

        assertThat(file.inspect().header().names()).containsExactly("nimi", "kieli");
        assertThat(read(file)).extracting(line -> line.cells().getFirst()).containsExactly("Äijö");
    }

    @Test
    void readsOtherDelimitersAndQuotes() {
        TableFormat format = new TableFormat(StandardCharsets.UTF_8, ';', '\'', 1, List.of());

        assertThat(linesOf("id;name\n1;'a;\"b\"'\n", format))
                .extracting(Line::cells)
                .containsExactly(List.of("1", "a;\"b\""));
    }

    @Test
    void takesQuotesForTextWhereCellsAreNotQuoted() {
        TableFormat format = new TableFormat(StandardCharsets.UTF_8, '\t', TableFormat.NO_QUOTE, 1, List.of());

        assertThat(linesOf("id\tsize\n1\t\"big\n", format))
                .extracting(Line::cells)
                .containsExactly(List.of("1", "\"big"));
    }

    @Test
    void findsTheHeaderFurtherDownOrIsToldTheColumns() {
        TableFormat third = new TableFormat(StandardCharsets.UTF_8, ',', '"', 3, List.of());
        TableFormat none = new TableFormat(StandardCharsets.UTF_8, ',', '"', 0, List.of("id", "name"));

        List<Line> below = linesOf("Report of \"today\nmade by us\nid,name\n1,Aino\n", third);

        assertThat(below).extracting(Line::cells).containsExactly(List.of("1", "Aino"));
        assertThat(below).extracting(Line::number).containsExactly(4L);
        assertThat(linesOf("1,Aino\n", none)).extracting(Line::number).containsExactly(1L);
    }

    @Test
    void breaksOnlyTheLineThatHasTooFewOrTooManyCells() {
        List<Line> lines = linesOf("id,name\n1\n2,Eino\n3,Aino,x\n", TableFormat.PLAIN);

        assertThat(lines)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isInstanceOfSatisfying(
                                        BrokenLine.class,
                                        broken -> assertThat(broken.reason())
                                                .isEqualTo("the line has 1 cells where there are 2 columns")),
                        line -> assertThat(line).isInstanceOf(Row.class),
                        line -> assertThat(line).isInstanceOf(BrokenLine.class));
    }

    @Test
    void breaksOnlyTheLineThatHoldsANul() {
        assertThat(linesOf("id,name\n1,Ai\0no\n2,Eino\n", TableFormat.PLAIN))
                .satisfiesExactly(
                        line -> assertThat(line).isInstanceOf(BrokenLine.class),
                        line -> assertThat(line).isInstanceOf(Row.class));
    }

    @Test
    void refusesAWorkbookThatCallsItselfCsv() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }

        assertRefused(workbook.toByteArray(), StandardCharsets.UTF_8, "leads.csv: is an Excel workbook (.xlsx)");
    }

    @Test
    void refusesOtherThingsThatCallThemselvesCsv() {
        Charset latin1 = StandardCharsets.ISO_8859_1;
        assertRefused("\u00D0\u00CF\u0011\u00E0\u00A1".getBytes(latin1), latin1, "old Excel workbook (.xls)");
        assertRefused("\u001F\u008Bxyz".getBytes(latin1), latin1, "gzip");
        assertRefused("%PDF-1.7".getBytes(latin1), latin1, "PDF");
        assertRefused("\n<HTML><table>".getBytes(latin1), latin1, "web page");
    }

    @Test
    void refusesBytesThatAreNotOfTheEncodingAndSaysWhereAndWhatItMayBe() {
        byte[] latin1 = "id,name\n1,Aino\n2,Äijö\n".getBytes(WINDOWS_1252);

        assertRefused(latin1, StandardCharsets.UTF_8, "line 3 is not written in UTF-8; it may be windows-1252");
    }

    @Test
    void refusesUtf8ThatIsSaidToBeLatin1() {
        byte[] utf8 = "id,name\n1,Äijö\n".getBytes(StandardCharsets.UTF_8);

        assertRefused(utf8, WINDOWS_1252, "are written in utf-8, not in windows-1252; say ‘encoding: utf-8’");
    }

    @Test
    void refusesWindowsLettersThatAreSaidToBeLatin1() {
        byte[] windows = "id,price\n1,5 €\n".getBytes(WINDOWS_1252);

        assertRefused(
                windows, StandardCharsets.ISO_8859_1, "line 2 is not written in ISO-8859-1; it may be windows-1252");
    }

    @Test
    void refusesUtf16ThatIsSaidToBeUtf8() {
        assertRefused(
                "id,name\n1,Aino\n".getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_8, "is written in utf-16");
        assertRefused(
                "id,name\n1,Aino\n".getBytes(StandardCharsets.UTF_16LE),
                StandardCharsets.UTF_8,
                "is written in utf-16");
    }

    @Test
    void refusesUtf16WithoutItsMark() {
        byte[] unmarked = "id,name\n1,Aino\n".getBytes(StandardCharsets.UTF_16LE);

        assertRefused(unmarked, StandardCharsets.UTF_16, "say ‘encoding: utf-16le’");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        byte[] open = "id,name\n1,Aino\n2,\"Eino\n3,Toini\n".getBytes(StandardCharsets.UTF_8);

        assertRefused(open, StandardCharsets.UTF_8, "a quote (\") is opened on line 3 and never closed");
    }

    @Test
    void refusesAnOpenQuoteThatSwallowsAVeryLongFile() {
        String rest = "2,Eino and some more text\n".repeat(60_000);
        byte[] open = ("id,name\n1,\"Aino\n" + rest).getBytes(StandardCharsets.UTF_8);

        assertRefused(open, StandardCharsets.UTF_8, "a quote (\") is opened on line 2 and never closed");
    }

    @Test
    void refusesTextBehindAClosingQuoteAndSaysWhere() {
        byte[] text = "id,name\n1,\"Aalto\" Oy\n2,Eino\n".getBytes(StandardCharsets.UTF_8);

        assertRefused(text, StandardCharsets.UTF_8, "line 2");
    }

    @Test
    void refusesAMissingFileAndNamesThoseThatAreThere() throws IOException {
        Files.writeString(directory.resolve("people.csv"), "id\n");

        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(new TableFile("persons.csv", directory, TableFormat.PLAIN)::inspect)
                .withMessageStartingWith("persons.csv: there is no such file in")
                .withMessageEndingWith("there are people.csv");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0], StandardCharsets.UTF_8, "is empty: there is no header line");
    }

    @Test
    void countsTheLinesOfAVeryLongFileWithoutHoldingIt() throws IOException {
        try (var writer = Files.newBufferedWriter(directory.resolve("leads.csv"))) {
            writer.write("id,name\n");
            for (int i = 0; i < 300_000; i++) {
                writer.write(i + ",a name of some length that is not kept anywhere\n");
            }
        }

        assertThat(new TableFile("leads.csv", directory, TableFormat.PLAIN)
                        .inspect()
                        .lines())
                .isEqualTo(300_000);
    }

    private void assertRefused(byte[] bytes, Charset encoding, String reason) {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(file(bytes, in(encoding))::inspect)
                .withMessageContaining(reason);
    }

    private List<Line> linesOf(String text, TableFormat format) {
        TableFile file = file(text.getBytes(StandardCharsets.UTF_8), format);
        assertThat(file.inspect().lines()).isEqualTo(read(file).size());
        return read(file);
    }

    private static List<Line> read(TableFile file) {
        List<Line> lines = new ArrayList<>();
        file.read(lines::add);
        return lines;
    }

    private TableFile file(byte[] bytes, TableFormat format) {
        try {
            Files.write(directory.resolve("leads.csv"), bytes);
            return new TableFile("leads.csv", directory, format);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TableFormat in(Charset encoding) {
        return new TableFormat(encoding, ',', '"', 1, List.of());
    }
}
