import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Times whole processes, cold, in turn: Briefpack through its launcher, and those of pandoc, WeasyPrint and Typst that are
 * installed, each on the text of the built-in pack.
 *
 * <pre>java cli/src/test/benchmark/Compare.java [ROUNDS]</pre>
 *
 * Run it from the root of a built checkout. It prints a table and writes it to target/compare/table.md.
 */
final class Compare {
    private record Task(String name, List<String> words, List<Double> seconds) {
        double median() {
            double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        String spread() {
            double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return milliseconds(sorted[sorted.length / 4]) + " to " + milliseconds(sorted[sorted.length * 3 / 4]);
        }
    }

    private final Path root = Path.of("").toAbsolutePath();
    private final Path work = root.resolve("target/compare");
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        new Compare().run(args.length > 0 ? Integer.parseInt(args[0]) : 15);
    }

    private void run(int rounds) throws Exception {
        Files.createDirectories(work);
        prepare();
        add("briefpack build", "./briefpack", "build", "-q", "--force", "-o", work.resolve("ours").toString());
        add("briefpack build -d handout", "./briefpack", "build", "-q", "--force", "-d", "handout", "-o", work.resolve("ours").toString());
        add("briefpack check", "./briefpack", "check");
        add("briefpack --help", "./briefpack", "--help");
        addApp();
        addPeers();
        tasks.values().forEach(task -> once(task, false));
        for (int i = 0; i < rounds; i++) {
            tasks.values().forEach(task -> once(task, true));
        }
        String table = table(rounds);
        System.out.print(table);
        Files.writeString(work.resolve("table.md"), table);
    }

    /** Builds once, waits for the start-up cache, and lays out the text for the others. */
    private void prepare() throws Exception {
        Path markup = work.resolve("markup");
        List<String> build = List.of("./briefpack", "build", "-q", "--force", "--keep-markup", "-o", markup.toString());
        once(new Task("first", build, new ArrayList<>()), false);
        // The cache is made behind a run without one; give it the time it takes.
        Thread.sleep(25_000);
        for (String document : List.of("handout", "brief", "deck")) {
            Path from = markup.resolve("rust-vs-go-" + document + ".markup.xml");
            String html = new Html(document.equals("deck")).of(from);
            Files.writeString(work.resolve(document + ".html"), html);
        }
    }

    private void addApp() throws IOException {
        Path folder = root.resolve("cli/target/app");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> apps = Files.list(folder)) {
                apps.map(app -> app.resolve("briefpack"))
                        .filter(Files::isExecutable)
                        .forEach(app -> add("the app: build", app.toString(), "build", "-q", "--force", "-o", work.resolve("app").toString()));
            }
        }
    }

    private void addPeers() {
        if (installed("pandoc")) {
            for (String document : List.of("brief", "deck")) {
                // Markdown is what people write for pandoc.
                once(new Task("", List.of("pandoc", "-o", file(document + ".md"), file(document + ".html")), new ArrayList<>()), false);
            }
            add("pandoc docx", "pandoc", "--toc", "-o", file("pandoc.docx"), file("brief.md"));
            add("pandoc pptx", "pandoc", "-o", file("pandoc.pptx"), file("deck.md"));
            if (installed("typst")) {
                once(new Task("", List.of("pandoc", "-o", file("handout.typ"), file("handout.html")), new ArrayList<>()), false);
                add("typst pdf", "typst", "compile", file("handout.typ"), file("typst.pdf"));
            }
        }
        if (installed("weasyprint")) {
            add("weasyprint pdf", "weasyprint", file("handout.html"), file("weasyprint.pdf"));
        }
    }

    private String file(String name) {
        return work.resolve(name).toString();
    }

    private void add(String name, String... words) {
        tasks.put(name, new Task(name, Arrays.asList(words), new ArrayList<>()));
    }

    private void once(Task task, boolean count) {
        try {
            ProcessBuilder builder = new ProcessBuilder(task.words()).directory(root.toFile());
            builder.redirectOutput(work.resolve("out.txt").toFile()).redirectError(work.resolve("err.txt").toFile());
            long start = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            boolean done = process.waitFor(120, TimeUnit.SECONDS);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!done || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", task.words()) + "\n" + Files.readString(work.resolve("err.txt")));
            }
            if (count) {
                task.seconds().add(seconds);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private String table(int rounds) {
        StringBuilder table = new StringBuilder("| process, cold | median ms | middle half |\n|---|---:|---:|\n");
        for (Task task : tasks.values()) {
            table.append("| ").append(task.name()).append(" | ").append(milliseconds(task.median())).append(" | ").append(task.spread()).append(" |\n");
        }
        ratio(table, "pandoc docx", "pandoc pptx", "weasyprint pdf");
        ratio(table, "pandoc docx", "pandoc pptx", "typst pdf");
        return table.append("\n").append(rounds).append(" rounds, one process after the other in each; ")
                .append(System.getProperty("os.name")).append(", ").append(Runtime.getRuntime().availableProcessors())
                .append(" cores.\n").toString();
    }

    private void ratio(StringBuilder table, String... peers) {
        if (Stream.of(peers).allMatch(tasks::containsKey)) {
            double sum = Stream.of(peers).mapToDouble(peer -> tasks.get(peer).median()).sum();
            double ours = tasks.get("briefpack build").median();
            table.append("| *").append(String.join(" + ", peers)).append("* | ").append(milliseconds(sum)).append(" | briefpack takes ")
                    .append(String.format(Locale.ROOT, "%.2f", ours / sum)).append(" of it |\n");
        }
    }

    private static String milliseconds(double seconds) {
        return Long.toString(Math.round(seconds * 1000));
    }

    /** Lays the markup out as HTML: the same words, the tables and lists, no charts. */
    private static final class Html {
        private final boolean slides;
        private final StringBuilder html = new StringBuilder();

        Html(boolean slides) {
            this.slides = slides;
        }

        String of(Path markup) throws Exception {
            Element top = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(markup.toFile()).getDocumentElement();
            html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Rust or Go</title></head><body>\n");
            children(top);
            return html.append("</body></html>\n").toString();
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    element(element);
                } else if (child.getNodeType() == Node.TEXT_NODE) {
                    html.append(escape(child.getTextContent()));
                }
            }
        }

        private void element(Element element) {
            String tag = switch (element.getTagName()) {
                case "heading" -> "h" + element.getAttribute("level");
                case "p", "follow-up", "attribute", "kicker", "subtitle", "attribution", "caption", "source" -> "p";
                case "title", "prompt" -> slides && element.getParentNode().getNodeName().equals("slide") ? "h2" : "h4";
                case "list" -> element.getAttribute("style").equals("number") ? "ol" : "ul";
                case "item" -> "li";
                case "table" -> "table";
                case "row" -> "tr";
                case "cell" -> "td";
                case "strong" -> "strong";
                case "emphasis" -> "em";
                case "code" -> "code";
                case "definitions" -> "dl";
                case "term" -> "dt";
                case "notes", "slide", "card", "callout", "question", "answer", "quote" -> "div";
                default -> "";
            };
            boolean skipped = List.of("column", "value", "category", "series", "cite", "footer", "header").contains(element.getTagName())
                    && !element.getParentNode().getNodeName().equals("columns");
            if (skipped) {
                return;
            }
            String kind = element.getTagName().equals("notes") ? " class=\"notes\"" : "";
            html.append(tag.isEmpty() ? "" : "<" + tag + kind + ">");
            children(element);
            html.append(tag.isEmpty() ? "" : "</" + tag + ">\n");
        }

        private static String escape(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;");
        }
    }
}
