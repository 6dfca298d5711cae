import java.io.File;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        double quantile(double share) {
            double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double at = share * (sorted.length - 1);
            int below = (int) at;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
        }

        String row() {
            return "| " + name + " | " + milliseconds(quantile(0.5)) + " | " + milliseconds(quantile(0.25)) + " to "
                    + milliseconds(quantile(0.75)) + " |\n";
        }
    }

    private static final List<String> PACK = List.of("handout", "brief", "deck");

    private final Path root = Path.of("").toAbsolutePath();
    private final Path work = root.resolve("target/compare");
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        new Compare().run(args.length > 0 ? Integer.parseInt(args[0]) : 15);
    }

    private void run(int rounds) throws Exception {
        Files.createDirectories(work);
        prepare();
        add("briefpack build", "./briefpack", "build", "-q", "--force", "-o", file("ours"));
        add("briefpack build -d handout", "./briefpack", "build", "-q", "--force", "-d", "handout", "-o", file("ours"));
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
        run("./briefpack", "build", "-q", "--force", "--keep-markup", "-o", file("markup"));
        for (int i = 0; i < 240 && !hasCache(); i++) {
            Thread.sleep(500);
        }
        Path pack = root.resolve("templates/src/main/resources/org/briefpack/templates/packs/rust-vs-go/pack.yaml");
        for (String document : PACK) {
            Html html = new Html(document.equals("deck"), Files.readString(pack));
            Files.writeString(work.resolve(document + ".html"), html.of(work.resolve("markup/rust-vs-go-" + document + ".markup.xml")));
        }
        Files.writeString(work.resolve("handout.typ"), new Typst().of(work.resolve("handout.html")));
    }

    private boolean hasCache() {
        String[] names = work.resolve("cache").toFile().list();
        return names != null && Stream.of(names).anyMatch(name -> !name.startsWith("making") && name.matches(".*\\.(aot|jsa)"))
                && Stream.of(names).noneMatch(name -> name.endsWith(".lock"));
    }

    private void addApp() throws IOException {
        Path folder = root.resolve("cli/target/app");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> apps = Files.list(folder)) {
                apps.map(app -> app.resolve("briefpack")).filter(Files::isExecutable).forEach(app -> {
                    add("the app: build", app.toString(), "build", "-q", "--force", "-o", file("app"));
                    add("the app: --help", app.toString(), "--help");
                });
            }
        }
    }

    private void addPeers() {
        if (installed("pandoc")) {
            for (String document : List.of("brief", "deck")) {
                // Markdown is what people write for pandoc.
                run("pandoc", "-o", file(document + ".md"), file(document + ".html"));
            }
            add("pandoc docx", "pandoc", "--toc", "-o", file("pandoc.docx"), file("brief.md"));
            add("pandoc pptx", "pandoc", "-o", file("pandoc.pptx"), file("deck.md"));
        }
        if (installed("weasyprint")) {
            add("weasyprint pdf", "weasyprint", file("handout.html"), file("weasyprint.pdf"));
        }
        if (installed("typst")) {
            add("typst pdf", "typst", "compile", file("handout.typ"), file("typst.pdf"));
        }
    }

    private String file(String name) {
        return work.resolve(name).toString();
    }

    private void add(String name, String... words) {
        tasks.put(name, new Task(name, Arrays.asList(words), new ArrayList<>()));
    }

    private void run(String... words) {
        once(new Task("", List.of(words), new ArrayList<>()), false);
    }

    private void once(Task task, boolean count) {
        try {
            ProcessBuilder builder = new ProcessBuilder(task.words()).directory(root.toFile());
            builder.environment().put("BRIEFPACK_CACHE", file("cache"));
            builder.redirectOutput(new File(file("out.txt"))).redirectError(new File(file("err.txt")));
            long start = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            boolean done = process.waitFor(300, TimeUnit.SECONDS);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!done || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", task.words()) + "\n" + Files.readString(Path.of(file("err.txt"))));
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
        tasks.values().forEach(task -> table.append(task.row()));
        ratio(table, "pandoc docx", "pandoc pptx", "weasyprint pdf");
        ratio(table, "pandoc docx", "pandoc pptx", "typst pdf");
        return table.append("\n").append(rounds).append(" rounds, one process after the other in each; ")
                .append(Runtime.getRuntime().availableProcessors()).append(" cores.\n").toString();
    }

    private void ratio(StringBuilder table, String... peers) {
        if (Stream.of(peers).allMatch(tasks::containsKey)) {
            double sum = Stream.of(peers).mapToDouble(peer -> tasks.get(peer).quantile(0.5)).sum();
            double ours = tasks.get("briefpack build").quantile(0.5);
            table.append("| *").append(String.join(" + ", peers)).append("* | *").append(milliseconds(sum))
                    .append("* | briefpack build takes ").append(String.format(Locale.ROOT, "%.2f", ours / sum)).append(" of it |\n");
        }
    }

    private static String milliseconds(double seconds) {
        return Long.toString(Math.round(seconds * 1000));
    }

    private static Element parse(Path xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile()).getDocumentElement();
    }

    /** Lays markup out as HTML: the same words, tables, lists and sources; a chart as a table of its figures. */
    private static final class Html {
        private static final String LOOK = "@page{size:A4;margin:14mm}body{font:9pt sans-serif}table{border-collapse:collapse}"
                + "td{border:.5pt solid #aaa;padding:2pt;vertical-align:top}.cards{display:flex}.card{flex:1;border:.5pt solid #aaa;padding:4pt}";
        private static final Map<String, String> TAGS = Map.ofEntries(
                Map.entry("p", "p"), Map.entry("follow-up", "p"), Map.entry("attribute", "p"), Map.entry("kicker", "p"),
                Map.entry("subtitle", "p"), Map.entry("attribution", "p"), Map.entry("caption", "p"), Map.entry("source", "p"),
                Map.entry("left-heading", "h4"), Map.entry("right-heading", "h4"), Map.entry("item", "li"), Map.entry("table", "table"),
                Map.entry("row", "tr"), Map.entry("cell", "td"), Map.entry("strong", "strong"), Map.entry("em", "em"),
                Map.entry("code", "code"), Map.entry("definitions", "dl"), Map.entry("term", "dt"), Map.entry("definition", "dd"),
                Map.entry("notes", "div"), Map.entry("slide", "div"), Map.entry("cards", "div"), Map.entry("card", "div"),
                Map.entry("callout", "div"), Map.entry("question", "div"), Map.entry("answer", "p"), Map.entry("quote", "blockquote"));

        private final boolean slides;
        private final String pack;
        private final StringBuilder html = new StringBuilder();
        private final List<String> cited = new ArrayList<>();

        Html(boolean slides, String pack) {
            this.slides = slides;
            this.pack = pack;
        }

        String of(Path markup) throws Exception {
            html.append("<html lang=\"en\"><head><meta charset=\"utf-8\"/><title>Rust or Go</title><style>").append(LOOK);
            html.append("</style></head><body>\n");
            children(parse(markup));
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
            String name = element.getTagName();
            switch (name) {
                case "cite" -> html.append("[").append(number(element.getAttribute("ref"))).append("]");
                case "references" -> references();
                case "chart" -> chart(element);
                case "column" -> {
                    if (!element.getParentNode().getNodeName().equals("table")) {
                        children(element);
                    }
                }
                case "var", "field" -> html.append(escape(element.getAttribute("label"))).append(" ");
                case "footer", "header" -> {}
                default -> tag(element, tag(element), List.of("notes", "cards", "card").contains(name) ? " class=\"" + name + "\"" : "");
            }
        }

        private String tag(Element element) {
            return switch (element.getTagName()) {
                case "heading" -> "h" + element.getAttribute("level");
                case "title", "prompt" -> slides && element.getParentNode().getNodeName().equals("slide") ? "h2" : "h4";
                case "list" -> element.getAttribute("style").equals("number") ? "ol" : "ul";
                default -> TAGS.getOrDefault(element.getTagName(), "");
            };
        }

        private void tag(Element element, String tag, String attributes) {
            html.append(tag.isEmpty() ? "" : "<" + tag + attributes + ">");
            children(element);
            html.append(tag.isEmpty() ? "" : "</" + tag + ">\n");
        }

        /** Its texts as a paragraph, then a row for each category and each series. */
        private void chart(Element chart) {
            html.append("<table>\n");
            for (Node part = chart.getFirstChild(); part != null; part = part.getNextSibling()) {
                if (part instanceof Element element) {
                    html.append("<tr><td>").append(escape(element.getAttribute("name")));
                    html.append(escape(element.getTextContent().strip().replaceAll("\\s+", " "))).append("</td></tr>\n");
                }
            }
            html.append("</table>\n");
        }

        private int number(String source) {
            if (!cited.contains(source)) {
                cited.add(source);
            }
            return cited.indexOf(source) + 1;
        }

        private void references() {
            html.append("<h2>Sources</h2><ol>\n");
            for (String source : cited) {
                Matcher lines = Pattern.compile("\n  - id: " + Pattern.quote(source) + "\n((?:    .*\n)*)").matcher(pack);
                String words = lines.find() ? lines.group(1).replaceAll("(?m)^ +[a-z]+: *|\"", "") : source;
                html.append("<li>").append(escape(words.strip().replace("\n", ". "))).append("</li>\n");
            }
            html.append("</ol>\n");
        }

        private static String escape(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    /** Writes the HTML's words, tables and lists for Typst. */
    private static final class Typst {
        private final StringBuilder out = new StringBuilder("#set page(paper: \"a4\", margin: 14mm)\n#set text(size: 9pt)\n");

        String of(Path html) throws Exception {
            children(parse(html).getElementsByTagName("body").item(0));
            return out.toString();
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    element(element);
                } else {
                    out.append(child.getTextContent().replaceAll("[\\\\#$*_<>@=+/`~\"\\[\\]-]", "\\\\$0"));
                }
            }
        }

        private void element(Element element) {
            switch (element.getTagName()) {
                case "h1", "h2", "h3", "h4" -> call("heading(level: " + element.getTagName().charAt(1) + ")", element);
                case "strong" -> call("strong", element);
                case "em" -> call("emph", element);
                case "ul" -> items("list(", element);
                case "ol" -> items("enum(", element);
                case "table" -> items("table(columns: " + columns(element) + ",", element);
                case "div" -> {
                    boolean cards = element.getAttribute("class").equals("cards");
                    if (cards) {
                        items("grid(columns: 2, gutter: 6pt,", element);
                    } else {
                        call("block", element);
                    }
                }
                case "p", "blockquote", "dl", "dt", "dd" -> call("par", element);
                default -> children(element);
            }
        }

        private void call(String function, Element content) {
            out.append('#').append(function).append('[');
            children(content);
            out.append("];");
        }

        /** Each element inside, or inside its rows, becomes an argument. */
        private void items(String function, Element parent) {
            out.append('#').append(function);
            arguments(parent);
            out.append(");");
        }

        private void arguments(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeName().equals("tr")) {
                    arguments(child);
                } else if (child instanceof Element) {
                    out.append('[');
                    children(child);
                    out.append("],");
                }
            }
        }

        private static int columns(Element table) {
            int most = 1;
            for (int i = 0; i < table.getElementsByTagName("tr").getLength(); i++) {
                most = Math.max(most, ((Element) table.getElementsByTagName("tr").item(i)).getElementsByTagName("td").getLength());
            }
            return most;
        }
    }
}
