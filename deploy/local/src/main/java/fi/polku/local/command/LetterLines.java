package fi.polku.local.command;

import fi.polku.local.letters.LetterBox;
import fi.polku.local.letters.LetterBox.Reply;
import fi.polku.local.letters.ServiceFailed;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;

/** What is done with dead letters, and what is said of it. */
final class LetterLines {

    private static final int CAUSE_SHOWN = 160;

    /** As many as a service tells of at once. */
    static final int MOST_COUNTED = 500;

    private LetterLines() {}

    /** Does what was asked for; a service that fails or does not answer is told of. */
    static int attempt(IntSupplier errand, Console console) {
        try {
            return errand.getAsInt();
        } catch (UncheckedIOException e) {
            console.say("A service does not answer: " + e.getMessage());
        } catch (ServiceFailed e) {
            console.say(String.valueOf(e.getMessage()));
        }
        return ExitCode.UNREACHABLE;
    }

    /** Says of each service in which any wait how many they are, and how they are looked at; of a service that fails nothing. */
    static void mention(List<LetterBox> boxes, String dataOption, Console console) {
        for (LetterBox box : boxes) {
            try {
                int waiting = box.waitingUpTo(MOST_COUNTED);
                if (waiting > 0) {
                    console.say("%s in %s: ./polku dead-letters --service %s%s"
                            .formatted(inWords(waiting), box.service(), box.service(), dataOption));
                }
            } catch (UncheckedIOException | ServiceFailed _) {
                // How the service is was said already.
            }
        }
    }

    private static String inWords(int waiting) {
        return switch (waiting) {
            case 1 -> "One dead letter waits";
            case MOST_COUNTED -> waiting + " dead letters or more wait";
            default -> waiting + " dead letters wait";
        };
    }

    static int list(List<LetterBox> boxes, Console console) {
        int count = 0;
        for (LetterBox box : boxes) {
            List<JsonNode> waiting = box.waiting();
            waiting.forEach(letter -> sayShortly(box, letter, console));
            count += waiting.size();
        }
        console.say(
                switch (count) {
                    case 0 -> "No dead letter waits.";
                    case 1 -> "One dead letter waits.";
                    default -> count + " dead letters wait.";
                });
        return ExitCode.OK;
    }

    static int show(List<LetterBox> boxes, String id, Console console) {
        return withLetter(boxes, id, console, box -> {
            JsonNode letter = box.find(id).orElseThrow().json();
            console.say(letter.toPrettyString());
            return ExitCode.OK;
        });
    }

    static int replay(List<LetterBox> boxes, String id, Console console) {
        return withLetter(boxes, id, console, box -> {
            Reply reply = box.replay(id);
            if (!reply.isDone()) {
                return refused(reply, console);
            }
            reply.json().path("letters").forEach(letter -> sayResult(box, letter, console));
            return isClean(reply) ? ExitCode.OK : ExitCode.LETTERS_LEFT;
        });
    }

    static int replayAll(List<LetterBox> boxes, Console console) {
        boolean clean = true;
        for (LetterBox box : boxes) {
            String cursor = "";
            do {
                Reply reply = box.replayAll(cursor);
                if (!reply.isDone()) {
                    return refused(reply, console);
                }
                reply.json().path("letters").forEach(letter -> sayResult(box, letter, console));
                clean &= isClean(reply);
                cursor = reply.text("next");
            } while (!cursor.isEmpty());
        }
        console.say(clean ? "No dead letter waits." : "Some could not be replayed; they go on waiting.");
        return clean ? ExitCode.OK : ExitCode.LETTERS_LEFT;
    }

    static int discard(List<LetterBox> boxes, String id, String reason, Console console) {
        return withLetter(boxes, id, console, box -> {
            Reply reply = box.discard(id, reason);
            if (!reply.isDone()) {
                return refused(reply, console);
            }
            console.say("%s  %s  discarded".formatted(id, box.service()));
            return ExitCode.OK;
        });
    }

    private static int withLetter(
            List<LetterBox> boxes, String id, Console console, Function<LetterBox, Integer> action) {
        for (LetterBox box : boxes) {
            if (box.find(id).isPresent()) {
                return action.apply(box);
            }
        }
        console.say("There is no dead letter " + id + ".");
        return ExitCode.LETTERS_LEFT;
    }

    private static int refused(Reply reply, Console console) {
        console.say(reply.text("detail"));
        JsonNode earlier = reply.json().path("earlier");
        if (!earlier.isEmpty()) {
            earlier.forEach(id -> console.say("  " + id.asString()));
        }
        reply.json()
                .path("violations")
                .forEach(violation -> console.say("  %s %s"
                        .formatted(
                                violation.path("field").asString(""),
                                violation.path("message").asString(""))));
        return ExitCode.LETTERS_LEFT;
    }

    private static boolean isClean(Reply reply) {
        return reply.json().path("failed").asInt() == 0
                && reply.json().path("held").asInt() == 0;
    }

    private static void sayShortly(LetterBox box, JsonNode letter, Console console) {
        console.say("%s  %s  %s  %s of %s"
                .formatted(
                        letter.path("id").asString(),
                        box.service(),
                        letter.path("diedAt").asString(),
                        letter.path("type").asString("(no type)"),
                        letter.path("aggregate").asString("(nothing)")));
        console.say("    " + cut(letter.path("cause").asString()));
    }

    private static void sayResult(LetterBox box, JsonNode letter, Console console) {
        String cause = letter.path("cause").asString("");
        console.say("%s  %s  %s%s"
                .formatted(
                        letter.path("id").asString(),
                        box.service(),
                        letter.path("result").asString(),
                        cause.isEmpty() ? "" : ": " + cut(cause)));
    }

    private static String cut(String cause) {
        String line = cause.lines().findFirst().orElse("");
        return line.length() <= CAUSE_SHOWN ? line : line.substring(0, CAUSE_SHOWN) + "…";
    }
}
