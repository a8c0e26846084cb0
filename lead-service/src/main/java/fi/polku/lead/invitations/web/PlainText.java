package fi.polku.lead.invitations.web;

import java.util.regex.Pattern;

/** What people wrote, without what a calendar file cannot hold: control characters could be taken for its structure. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL_BUT_LINE_END = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private PlainText() {}

    /** The text; its lines end as the calendar library knows it. */
    static String of(String text) {
        return CONTROL_BUT_LINE_END
                .matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll(" ");
    }

    /** The text on one line, as a name is written. */
    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
