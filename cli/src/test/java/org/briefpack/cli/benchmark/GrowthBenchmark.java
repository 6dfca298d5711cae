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
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Theme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether the cost of a page, a slide, a row and a claim stays the same as there are more of them:
 * about {@code size} pages, {@code size} slides, {@code size} rows of a table and of a batch, ten
 * times {@code size} claims.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class GrowthBenchmark {
    @Param({"1", "10", "100", "1000"})
    public int size;

    private Theme theme;
    private Document brief;
    private Deck deck;
    private Document table;
    private Deck tableDeck;
    private List<Row> rows;
    private byte[] yaml;
    private Pack pack;

    @Setup
    public void prepare() {
        theme = Workbench.theme();
        brief = Workbench.brief(size);
        deck = Workbench.deck(size);
        table = Workbench.table(size);
        tableDeck = Workbench.tableDeck(size);
        rows = Workbench.rows(size);
        yaml = Workbench.claims(10 * size);
        pack = PackReader.read("pack.yaml", yaml).orElseThrow();
    }

    @Benchmark
    public Pack read() {
        return PackReader.read("pack.yaml", yaml).orElseThrow();
    }

    @Benchmark
    public List<Diagnostic> check() {
        return PackCheck.check(pack, new CheckContext(LocalDate.of(2026, 11, 23)));
    }

    @Benchmark
    public int pdf() throws IOException {
        return Workbench.render(brief, theme, "pdf");
    }

    @Benchmark
    public int docx() throws IOException {
        return Workbench.render(brief, theme, "docx");
    }

    @Benchmark
    public int pptx() throws IOException {
        return Workbench.render(deck, theme, "pptx");
    }

    @Benchmark
    public int tableAsPdf() throws IOException {
        return Workbench.render(table, theme, "pdf");
    }

    @Benchmark
    public int tableAsDocx() throws IOException {
        return Workbench.render(table, theme, "docx");
    }

    @Benchmark
    public int tableAsPptx() throws IOException {
        return Workbench.render(tableDeck, theme, "pptx");
    }

    /** A batch from its beginning: the documents are composed, then three files made a row. */
    @Benchmark
    public int batch() {
        RowBuilder builder = Workbench.rowBuilder();
        return rows.stream().mapToInt(row -> Workbench.files(builder, row)).sum();
    }
}
