package fi.polku.platform.importing.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalLong;

/** Follows quoted cells while a file is read, because the CSV reader takes an unterminated one silently as the last cell. */
final class QuoteWatch extends FilterReader {
    private enum Place {
        CELL_START,
        PLAIN_CELL,
        QUOTED_CELL,
        AFTER_QUOTE
    }

    private final TableFormat format;
    private Place place = Place.CELL_START;
    private boolean afterReturn;
    private long line;
    private long openedOn;

    /** @param line the number of the line at which the text begins */
    QuoteWatch(Reader text, TableFormat format, long line) {
        super(text);
        this.format = format;
        this.line = line;
    }

    /** The line on which the quote was opened that is open now. */
    OptionalLong openSince() {
        return place == Place.QUOTED_CELL ? OptionalLong.of(openedOn) : OptionalLong.empty();
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            follow((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            follow(buffer[i]);
        }
        return count;
    }

    private void follow(char character) {
        boolean lineEnd = character == '\r' || character == '\n';
        if (character == '\r' || (character == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = character == '\r';
        place = switch (place) {
            case CELL_START -> atCellStart(character, lineEnd);
            case PLAIN_CELL, AFTER_QUOTE -> afterText(character, lineEnd);
            case QUOTED_CELL -> character == format.quote() ? Place.AFTER_QUOTE : Place.QUOTED_CELL;
        };
    }

    private Place atCellStart(char character, boolean lineEnd) {
        if (character == format.quote() && format.quote() != TableFormat.NO_QUOTE) {
            openedOn = line;
            return Place.QUOTED_CELL;
        }
        return character == format.delimiter() || lineEnd ? Place.CELL_START : Place.PLAIN_CELL;
    }

    private Place afterText(char character, boolean lineEnd) {
        if (character == format.delimiter() || lineEnd) {
            return Place.CELL_START;
        }
        // A doubled quote is a quote that belongs to the text.
        boolean doubled = place == Place.AFTER_QUOTE && character == format.quote();
        return doubled ? Place.QUOTED_CELL : Place.PLAIN_CELL;
    }
}
