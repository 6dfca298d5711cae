package org.briefpack.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.builder.LivePack;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.WrittenValues;

/** Finds the values of the pack's file that words on a page come from, and changes one. */
final class Mending {
    /** How many places are offered at most. */
    private static final int MOST = 20;

    /** What was changed last, to be undone. */
    private record Change(Path file, byte[] before, byte[] after) {}

    private final Workshop workshop;
    private Optional<Change> last = Optional.empty();

    /** Works on the newest version of a workshop. */
    Mending(Workshop workshop) {
        this.workshop = workshop;
    }

    private Optional<LivePack.Source> source() {
        return workshop.version().reading().source();
    }

    private Optional<WrittenValues> values() {
        return source().flatMap(file -> WrittenValues.of(file.label(), file.yaml()).found());
    }

    /**
     * Returns the values that a point of a page may come from, the likeliest first.
     *
     * @param before words before the point
     * @param after words behind it
     * @param place how far down the document it is, from 0 to 1
     */
    List<SequencedMap<String, Object>> clicked(
            View view, String before, String after, double place) {
        Optional<WrittenValues> values = values();
        Optional<ShownWords> words = workshop.words(view);
        if (values.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        Set<WrittenValues.Value> found = new LinkedHashSet<>();
        for (ShownWords.Leaf leaf : words.get().at(before, after, place)) {
            String text = ShownWords.bare(leaf.text());
            values.get()
                    .at(leaf.span().line(), leaf.span().column())
                    .filter(value -> isFrom(text, value))
                    .ifPresent(found::add);
            if (found.isEmpty()) {
                // A statement stands where its claim is named, and says what stands in the claim.
                values.get().all().stream()
                        .filter(value -> isFrom(text, value))
                        .limit(MOST)
                        .forEach(found::add);
            }
        }
        return found.stream().limit(MOST).map(this::json).toList();
    }

    private static boolean isFrom(String bare, WrittenValues.Value value) {
        return !bare.isEmpty() && ShownWords.bare(value.text()).contains(bare);
    }

    /** Returns the values that hold words, in the order of the file. */
    List<SequencedMap<String, Object>> search(String words) {
        String bare = ShownWords.bare(words);
        return values().stream()
                .flatMap(values -> values.all().stream())
                .filter(value -> isFrom(bare, value))
                .limit(MOST)
                .map(this::json)
                .toList();
    }

    /** Returns the value of a path, such as {@code subjects.2.tagline}; none or one. */
    List<SequencedMap<String, Object>> named(String path) {
        return values().stream()
                .flatMap(values -> values.all().stream())
                .filter(value -> value.path().equals(path))
                .map(this::json)
                .toList();
    }

    /** Returns the mark of the file as it is shown; a change has to name it. */
    String mark() {
        return source().map(file -> Marks.of(file.yaml())).orElse("");
    }

    /** Returns the value at a place of the file; none or one. */
    List<SequencedMap<String, Object>> at(int line, int column) {
        return values().flatMap(values -> values.at(line, column)).stream()
                .map(this::json)
                .toList();
    }

    private SequencedMap<String, Object> json(WrittenValues.Value value) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        SourceSpan span = value.span();
        json.put("path", value.path());
        json.put("text", value.text());
        json.put("line", span.line());
        json.put("column", span.column());
        json.put("endLine", span.endLine());
        json.put("endColumn", span.endColumn());
        return json;
    }

    /** Returns the span of a file's value that holds a place; its own where it holds none. */
    SourceSpan around(SourceSpan span) {
        return values().flatMap(values -> values.at(span.line(), span.column()))
                .map(WrittenValues.Value::span)
                .orElse(span);
    }

    /**
     * Changes a value, and nothing else.
     *
     * @param mark of the file as the page saw it
     * @param span where the value stands
     * @param words what shall stand there
     * @return empty where it was done, else why not
     */
    synchronized Optional<Diagnostic> change(String mark, SourceSpan span, String words) {
        Optional<LivePack.Source> source = source();
        Optional<Path> file = source.flatMap(LivePack.Source::file);
        if (file.isEmpty()) {
            return refused(
                    span,
                    "this pack is built in",
                    "`briefpack new DIR --from NAME` makes a copy that is yours");
        }
        byte[] before = source.get().yaml();
        if (!Marks.of(before).equals(mark)) {
            return meanwhile(span);
        }
        Outcome<byte[]> changed =
                WrittenValues.of(source.get().label(), before)
                        .then(values -> values.with(named(span, source.get()), words));
        if (changed.found().isEmpty()) {
            return changed.diagnostics().stream().findFirst();
        }
        return write(new Change(file.get(), before, changed.found().get()), span);
    }

    private static SourceSpan named(SourceSpan span, LivePack.Source source) {
        return new SourceSpan(
                source.label(), span.line(), span.column(), span.endLine(), span.endColumn());
    }

    private Optional<Diagnostic> write(Change change, SourceSpan span) {
        try {
            if (!PackWriter.replace(change.file(), change.before(), change.after())) {
                return meanwhile(span);
            }
        } catch (IOException e) {
            return refused(span, "the file cannot be written: " + e.getMessage());
        }
        last = Optional.of(change);
        return Optional.empty();
    }

    /** Takes the last change back; a second time brings it again. */
    synchronized Optional<Diagnostic> undo() {
        if (last.isEmpty()) {
            return refused(SourceSpan.NONE, "there is nothing to undo");
        }
        Change change = last.get();
        return write(new Change(change.file(), change.after(), change.before()), SourceSpan.NONE);
    }

    private static Optional<Diagnostic> meanwhile(SourceSpan span) {
        return Optional.of(
                Diagnostic.of(
                        Code.CHANGED_MEANWHILE,
                        span,
                        "the file was saved by somebody else meanwhile; nothing was written",
                        "look at it as it is now, and save again"));
    }

    private static Optional<Diagnostic> refused(SourceSpan span, String message, String... hints) {
        return Optional.of(Diagnostic.of(Code.VALUE_NOT_CHANGED, span, message, hints));
    }
}
