package org.briefpack.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.theme.Blob;
import picocli.CommandLine.Model.CommandSpec;

/** Reopens files that were written and says what of them no longer holds. */
final class VerifyCommand implements Command {
    private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".pptx");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Syntax.command(this, "verify", "reopen files and say what of them no longer holds")
                        .addPositional(
                                Syntax.operands(
                                        "FILES",
                                        "PDF, Word and PowerPoint files that were written here, or"
                                                + " a folder of them"));
        spec.usageMessage()
                .footer(
                        "%nLooked at: structure, tags, titles, language, alternative text, contrast"
                                + " and",
                        "fonts; whether each fact with a figure still stands there; whether files of"
                                + " one",
                        "pack agree. Not looked at: whether the words are true, pictures, what"
                                + " masters",
                        "and table styles colour, and full conformance to PDF/UA or Open XML, for"
                                + " which",
                        "there are validators.");
        return spec;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        List<Blob> files = new ArrayList<>();
        for (String typed : session.arguments().operands()) {
            for (String name : names(session, typed)) {
                files.add(new Blob(name, InputFile.read(session.console().path(name), name)));
            }
        }
        List<Diagnostic> found = Verification.of(files);
        session.reporter().report(found);
        Set<String> bad =
                found.stream().map(problem -> problem.span().file()).collect(Collectors.toSet());
        for (Blob file : files) {
            boolean holds = !bad.contains(file.name());
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", "verified");
            members.put("path", file.name());
            members.put("holds", holds);
            if (session.reporter().style().json() || holds && !session.reporter().style().quiet()) {
                session.result(members, file.name() + ": holds");
            }
        }
        return session.verdict(files.size() - bad.size() + " of " + files.size() + " files hold");
    }

    /** Returns a file's own name, or those of the files in a folder. */
    private static Iterable<String> names(Session session, String typed) throws IOException {
        Path path = session.console().path(typed);
        if (!Files.isDirectory(path)) {
            return List.of(typed);
        }
        String prefix = typed.endsWith("/") ? typed : typed + "/";
        try (Stream<Path> inside = Files.list(path)) {
            Set<String> names =
                    inside.map(file -> file.getFileName().toString())
                            .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
                            .map(name -> prefix + name)
                            .collect(Collectors.toCollection(TreeSet::new));
            if (names.isEmpty()) {
                throw new FileSystemException(
                        typed, null, "the folder has no PDF, Word or PowerPoint file");
            }
            return names;
        }
    }
}
