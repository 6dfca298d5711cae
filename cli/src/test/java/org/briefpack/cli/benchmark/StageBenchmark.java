package org.briefpack.cli.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefpack.builder.Row;
import org.briefpack.builder.RowBuilder;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step from the built-in pack to its three files, warm and on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    private final byte[] yaml = Workbench.yaml();
    private final Pack pack = Workbench.pack();
    private final Theme theme = Workbench.theme();
    private final Publication handout = Workbench.publication("handout");
    private final Publication brief = Workbench.publication("brief");
    private final Publication deck = Workbench.publication("deck");
    private final RowBuilder rowBuilder = Workbench.rowBuilder();
    private final List<Row> rows = Workbench.rows(10_000);
    private final Renderer handouts = Workbench.renderer("pdf").forBatch();
    private final Renderer briefs = Workbench.renderer("docx").forBatch();
    private final Renderer decks = Workbench.renderer("pptx").forBatch();
    private int next;

    @Benchmark
    public Pack read() {
        return PackReader.read("pack.yaml", yaml).orElseThrow();
    }

    @Benchmark
    public List<Diagnostic> check() {
        return PackCheck.check(pack, new CheckContext(LocalDate.of(2026, 11, 23)));
    }

    @Benchmark
    public Publication composeHandout() {
        return Composer.compose(pack, "handout", ComposeOptions.DEFAULT).orElseThrow();
    }

    @Benchmark
    public Publication composeBrief() {
        return Composer.compose(pack, "brief", ComposeOptions.DEFAULT).orElseThrow();
    }

    @Benchmark
    public Publication composeDeck() {
        return Composer.compose(pack, "deck", ComposeOptions.DEFAULT).orElseThrow();
    }

    @Benchmark
    public int renderHandout() throws IOException {
        return Workbench.render(handout, theme, "pdf");
    }

    @Benchmark
    public int renderBrief() throws IOException {
        return Workbench.render(brief, theme, "docx");
    }

    @Benchmark
    public int renderDeck() throws IOException {
        return Workbench.render(deck, theme, "pptx");
    }

    /** What a pack costs by itself: composing and rendering all three. */
    @Benchmark
    public int threeFiles() throws IOException {
        return Workbench.render(composeHandout(), theme, "pdf")
                + Workbench.render(composeBrief(), theme, "docx")
                + Workbench.render(composeDeck(), theme, "pptx");
    }

    /** What a row of a batch costs: three files, for another client each time. */
    @Benchmark
    public int row() {
        return Workbench.files(rowBuilder, rows.get(next++ % rows.size()));
    }

    /** What a row costs whose fields stand in all three files, so that none is as it was. */
    @Benchmark
    public int rowShownInAllFiles() throws IOException {
        String name = "Client " + next++;
        return Workbench.render(Workbench.named(handout, name), theme, handouts)
                + Workbench.render(Workbench.named(brief, name), theme, briefs)
                + Workbench.render(Workbench.named(deck, name), theme, decks);
    }
}
