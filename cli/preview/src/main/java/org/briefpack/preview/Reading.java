package org.briefpack.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.LivePack;
import org.briefpack.builder.PackInput;
import org.briefpack.model.check.Severities;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.DataRange;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.theme.Blob;

/**
 * A pack and all that belongs to it as it stood at one moment.
 *
 * @param source the pack's file; empty where there is none
 * @param pack the pack; empty where its file cannot be read as one
 * @param input the pack with its pictures; empty where something of it cannot be had
 * @param choices what was chosen on the command line; empty where theme or template cannot be read
 * @param problems of the pack's form, its pictures and its theme, each once
 * @param failure what the disk said, where it refused
 */
record Reading(
        Optional<LivePack.Source> source,
        Optional<Pack> pack,
        Optional<PackInput> input,
        Optional<Choices> choices,
        List<Diagnostic> problems,
        Optional<String> failure) {
    /** Before anything was read. */
    static final Reading NONE =
            new Reading(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    /** Copies the list. */
    Reading {
        problems = List.copyOf(problems);
    }

    /** Reads all of it. */
    static Reading of(LivePack files) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<LivePack.Source> source = Optional.empty();
        Optional<Pack> pack = Optional.empty();
        Optional<PackInput> input = Optional.empty();
        Optional<Choices> choices = Optional.empty();
        Optional<String> failure = Optional.empty();
        try {
            source = keep(files.source(), problems);
            if (source.isPresent()) {
                LivePack.Source file = source.get();
                pack = keep(Briefpack.read(file.label(), file.yaml(), files::data), problems);
            }
            if (pack.isPresent()) {
                Optional<Map<String, Blob>> pictures = keep(files.pictures(pack.get()), problems);
                if (pictures.isPresent()) {
                    input =
                            Optional.of(
                                    new PackInput(
                                            pack.get(), pictures.get(), source.get().modified()));
                }
            }
            choices = keep(files.choices(pack), problems);
        } catch (IOException e) {
            failure = Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
        }
        Severities severities = pack.map(Severities::of).orElse(Severities.USUAL);
        return new Reading(
                source,
                pack,
                input,
                choices,
                problems.stream().map(severities::of).toList(),
                failure);
    }

    private static <T> Optional<T> keep(Outcome<T> outcome, List<Diagnostic> problems) {
        problems.addAll(outcome.diagnostics());
        return outcome.found();
    }

    /** Returns whether documents can be made of it. */
    boolean isWhole() {
        return input.isPresent() && choices.isPresent() && failure.isEmpty();
    }

    /** Returns whether the pack's file holds nothing, as it does for a moment while it is saved. */
    boolean isEmpty() {
        return source.isEmpty() || source.get().yaml().length == 0;
    }

    /** Returns whether another reading found the very same. */
    boolean isLike(Reading other) {
        return Arrays.equals(bytes(), other.bytes())
                && pictures().equals(other.pictures())
                && data().equals(other.data())
                && choices.equals(other.choices)
                && problems.equals(other.problems)
                && failure.equals(other.failure);
    }

    private byte[] bytes() {
        return source.map(LivePack.Source::yaml).orElse(new byte[0]);
    }

    /** Returns what spreadsheets the pack names, with what they held. */
    private List<DataRange> data() {
        return pack.map(PackParts::of).map(parts -> parts.all(DataRange.class)).orElse(List.of());
    }

    private Map<String, Blob> pictures() {
        return input.map(PackInput::pictures).orElse(Map.of());
    }
}
