package org.briefpack.cli.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.PackInput;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.Pictures;
import org.briefpack.cli.project.Project;
import org.briefpack.cli.rows.FieldChoice;
import org.briefpack.cli.rows.NamePattern;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Visibility;
import org.briefpack.model.theme.Blob;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What {@code build} and {@code check} do alike, so that both refuse the same: they read what was
 * chosen, read and check the pack, and fetch its pictures.
 */
final class Preparation {
    /**
     * What a build needs.
     *
     * @param input the pack for its audience, with its pictures
     * @param choices what was chosen besides
     * @param names what files are called
     * @param fields all fields of the pack
     */
    record Ready(PackInput input, Choices choices, NamePattern names, Fields fields) {}

    private final Session session;
    private final PackReading reading;
    private final Project project;
    private final boolean rows;

    /**
     * Takes what is known so far.
     *
     * @param project what is remembered of the pack
     * @param rows whether there are, or may be, files for many rows
     */
    Preparation(Session session, PackReading reading, Project project, boolean rows) {
        this.session = session;
        this.reading = reading;
        this.project = project;
        this.rows = rows;
    }

    /** Returns the option that says for whom. */
    static OptionSpec audience() {
        return Syntax.choice(
                "--audience",
                List.of(Visibility.INTERNAL, Visibility.SHAREABLE),
                "shareable leaves out what is marked internal");
    }

    /** Returns whether only what may be shared is asked for. */
    boolean isShareable() {
        return session.arguments()
                .value("--audience", Visibility.class)
                .or(project.file()::audience)
                .filter(Visibility.SHAREABLE::equals)
                .isPresent();
    }

    /** Reads what was chosen; what is wrong with it is told after the pack is read. */
    Outcome<Choices> choices() throws UsageException, IOException {
        return new ChoiceReader(session.arguments(), session.console(), project).read();
    }

    /**
     * Checks the pack and makes all ready; empty where something was refused, which was reported.
     *
     * @param whole all of the pack, whatever the audience
     * @param chosen what was chosen; empty where that was refused
     * @throws IOException where the disk fails
     */
    Optional<Ready> ready(PackFile file, Pack whole, Optional<Choices> chosen) throws IOException {
        Fields fields = Fields.of(whole);
        Optional<SequencedMap<String, String>> values = values(fields);
        reading.check(whole);
        chosen.ifPresent(choices -> reading.checkChoices(whole, choices));
        Optional<Pack> pack =
                isShareable() ? session.keep(Briefpack.shareable(whole)) : Optional.of(whole);
        if (pack.isEmpty()) {
            return Optional.empty();
        }
        Optional<Map<String, Blob>> pictures = session.keep(Pictures.of(pack.get(), file.folder()));
        Optional<NamePattern> names =
                chosen.flatMap(choices -> names(pack.get().id(), fields, choices));
        if (pictures.isEmpty() || values.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        Choices choices = chosen.get().withFields(values.get());
        return Optional.of(
                new Ready(
                        new PackInput(pack.get(), pictures.get(), file.modified()),
                        choices,
                        names.get().over(values(pack.get(), choices)),
                        fields));
    }

    /** Returns the values that fields shall have, held against those that the pack has. */
    private Optional<SequencedMap<String, String>> values(Fields fields) {
        List<FieldChoice.Given> typed =
                session.arguments().values("--set").stream().map(FieldChoice.Given::typed).toList();
        return session.keep(FieldChoice.read(project.fields(), typed, fields, isShareable()));
    }

    private static Map<String, String> values(Pack pack, Choices choices) {
        Map<String, String> values = new HashMap<>();
        pack.fields().forEach((name, field) -> values.put(name, field.value()));
        values.putAll(choices.compose().fields());
        return values;
    }

    private Optional<NamePattern> names(String pack, Fields fields, Choices choices) {
        Optional<String> typed = session.arguments().value("--name");
        Optional<String> pattern = typed.or(project.file()::names);
        if (pattern.isEmpty()) {
            return Optional.of(NamePattern.usual(pack));
        }
        SourceSpan span = typed.isPresent() ? SourceSpan.NONE : project.at("names");
        return session.keep(
                NamePattern.read(pattern.get(), pack, fields, choices.documents(), rows, span));
    }
}
