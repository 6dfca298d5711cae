package org.briefpack.cli.build;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.ComposeOptions;

/**
 * What was chosen on the command line, read and checked.
 *
 * @param jobs the files to make
 * @param compose paper, fields and session
 * @param theme how they look
 * @param bases company templates by format id
 * @param timestamp the time that files shall say they were made at, where somebody asked for one
 * @param pages what the pages of a deck are, where somebody chose
 * @param fieldsOnly whether Word shall let readers change nothing but what is there to fill in
 * @param keepMarkup whether the markup between template and renderer is written too
 */
public record BuildOptions(
        List<Job> jobs,
        ComposeOptions compose,
        Theme theme,
        Map<String, Blob> bases,
        Optional<Instant> timestamp,
        Optional<PageKind> pages,
        boolean fieldsOnly,
        boolean keepMarkup) {
    /** Copies the collections. */
    public BuildOptions {
        jobs = List.copyOf(jobs);
        bases = Map.copyOf(bases);
    }

    /** Returns the same with other values of fields. */
    public BuildOptions withFields(SequencedMap<String, String> fields) {
        ComposeOptions other =
                new ComposeOptions(compose.paper(), fields, compose.sessionMinutes());
        return new BuildOptions(
                jobs, other, theme, bases, timestamp, pages, fieldsOnly, keepMarkup);
    }

    /** Returns whether pages were chosen and no file has such. */
    public boolean choosesPagesInVain() {
        return pages.isPresent()
                && jobs.stream()
                        .noneMatch(
                                job ->
                                        job.document().name().equals("deck")
                                                && job.format().equals("pdf"));
    }
}
