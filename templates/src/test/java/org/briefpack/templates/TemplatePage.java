package org.briefpack.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Blob;

/** Writes the page that documents the templates' macros, from the comment above each. */
final class TemplatePage {
    /**
     * A macro or function of a shared template.
     *
     * @param file the template that has it, without its ending
     * @param signature its name and arguments
     * @param words what it draws; empty where nobody said so
     * @param example how it is called
     */
    record Macro(String file, boolean function, String signature, String words, String example) {
        String name() {
            return signature.split(" ")[0];
        }
    }

    private static final Pattern DEFINED =
            Pattern.compile(
                    "(?:<#-- (.*?) Example: (.*?) -->\\n)?<#(macro|function) ((?:[^>\"]|\"[^\"]*\")*)>");

    private static final String HEAD =
            """
            # Templates

            A template arranges what a pack says, and can do nothing else: it is [FreeMarker](https://freemarker.apache.org/docs/) without its power. A file in
            `templates` beside the pack replaces the built-in document of its name, or adds one ([how to begin](guide/brand.md)); what it writes are the elements
            below. `pack` is the pack, with the keys of its format. What an element lacks, an element that does not exist and a name that is not there are told
            with template, line and column.

            This page is made from the templates and from what their examples make of a pack; a test compares them.

            ## Elements

            """;

    private TemplatePage() {}

    static List<Macro> macros(String file) throws IOException {
        List<Macro> macros = new ArrayList<>();
        try (InputStream in = Composer.class.getResourceAsStream("documents/" + file + ".ftlx")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher defined = DEFINED.matcher(text);
            while (defined.find()) {
                boolean told = defined.group(1) != null;
                macros.add(
                        new Macro(
                                file,
                                defined.group(3).equals("function"),
                                defined.group(4),
                                told ? defined.group(1) : "",
                                told ? defined.group(2) : ""));
            }
        }
        return macros;
    }

    static String text() throws IOException {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("| element | what it is |\n|---|---|\n");
        ELEMENTS.forEach(
                (name, words) ->
                        out.append("| `").append(name).append("` | ").append(words).append(" |\n"));
        section("lib", "Shared by all documents: `<#import \"lib.ftlx\" as lib>`", out);
        section("annex", "Parts of the brief: `<#import \"annex.ftlx\" as annex>`", out);
        return out.toString();
    }

    private static void section(String file, String title, StringBuilder out) throws IOException {
        out.append("\n## ").append(title).append("\n");
        for (Macro macro : macros(file)) {
            out.append("\n### ").append(file).append('.').append(macro.name()).append("\n\n");
            out.append(macro.words()).append("\n\n");
            out.append(macro.function() ? "Function" : "Macro")
                    .append(": `")
                    .append(macro.signature())
                    .append("`\n\n    ")
                    .append(macro.example())
                    .append("\n\nMakes: ")
                    .append(made(macro))
                    .append(".\n");
            if (isDrawn(macro)) {
                String name = file + "." + macro.name();
                out.append("\n![What ")
                        .append(name)
                        .append(" draws](templates/")
                        .append(name.replace('.', '-'))
                        .append(".png)\n");
            }
        }
    }

    /** Whether a picture says more than the words. */
    private static boolean isDrawn(Macro macro) throws IOException {
        return !macro.function() && !List.of("nothing here", "paragraph").contains(made(macro));
    }

    /** Returns what an example makes of the built-in pack, in words. */
    static String made(Macro macro) throws IOException {
        Publication made = composed(macro).orElseThrow();
        List<String> words = new ArrayList<>();
        SequencedMap<String, Integer> counted = new LinkedHashMap<>();
        for (Block block : ((Document) made).blocks()) {
            if (macro.function() && block instanceof Block.Paragraph paragraph) {
                words.add("`" + InlineText.of(paragraph.content()).strip() + "`");
            } else {
                String kind = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                counted.merge(kind, 1, Integer::sum);
            }
        }
        counted.forEach((kind, count) -> words.add(count == 1 ? kind : kind + " × " + count));
        return words.isEmpty() ? "nothing here" : String.join(", ", words);
    }

    static Outcome<Publication> composed(Macro macro) throws IOException {
        String example = macro.function() ? "<p>" + macro.example() + "</p>" : macro.example();
        String template =
                "<#-- document\ntitle: An example\nkind: pages\n-->\n<#import \"lib.ftlx\" as lib>"
                        + "<#import \"annex.ftlx\" as annex>\n<document>\n"
                        + example
                        + "\n</document>";
        Blob file = new Blob("card.ftlx", template.getBytes(StandardCharsets.UTF_8));
        OwnTemplates own = OwnTemplates.read(Map.of("card", file)).orElseThrow();
        return Composer.compose(PACK, "card", ComposeOptions.DEFAULT.with(own));
    }

    private static final Pack PACK = pack();

    private static Pack pack() {
        String page =
                "\npages:\n  - id: own\n    title: Our page\n    documents: [brief]\n"
                        + "    text: We send **three** people.\n";
        String yaml =
                new String(
                        BuiltIns.pack("rust-vs-go").orElseThrow().bytes(), StandardCharsets.UTF_8);
        return PackReader.read("pack.yaml", (yaml + page).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static final SequencedMap<String, String> ELEMENTS = elements();

    private static SequencedMap<String, String> elements() {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        all.put("document", "pages: holds `header`, `footer`, then blocks");
        all.put("deck", "slides: holds `footer`, then `section` and `slide`");
        all.put("footer", "what stands at the foot of each page or slide");
        all.put("section", "slides that belong together, with a `title`");
        all.put("slide", "a slide: `title`, blocks, `notes`");
        all.put("notes", "what the speaker says");
        all.put("title", "the title of a slide, section, card, callout or chart");
        all.put("heading", "a heading; `level` 1 to 4, `id` where something leads to it");
        all.put("p", "a paragraph; `role` title, subtitle, lead or small");
        all.put("list", "a list of `item`; `style` bullet, number or check");
        all.put(
                "table",
                "a table of `column` and `row`; `header-rows`, `header-columns`, `summary`");
        all.put("caption", "words below a table or figure");
        all.put("column", "a column of a table; `weight`, `align`");
        all.put("row", "a row of `cell`");
        all.put("definitions", "terms, each a `definition` with its `term`");
        all.put("callout", "a box that stands out; `tone` note, tip, key or warning");
        all.put("cards", "boxes side by side, each a `card`; `per-row`");
        all.put("columns", "blocks side by side");
        all.put(
                "chart",
                "a chart: `title`, `category`, `series` with `value`, `source`; `kind`, `unit`");
        all.put("category", "a label on the axis of a chart");
        all.put("series", "the values of one thing in a chart; `name`, `accent`");
        all.put("source", "where the figures of a chart come from");
        all.put("diagram", "a drawing of `entry`; `kind`");
        all.put("entry", "a part of a drawing: `label`, `text`, further entries");
        all.put("label", "the name of an entry");
        all.put("text", "what an entry says");
        all.put("figure", "a picture; `asset`, `alt`, `width`");
        all.put("quote", "somebody's words");
        all.put("question", "a screening question: `prompt`, `answer`, `follow-up`, `attribute`");
        all.put("field", "a place to fill in; `name`, `kind`, `label`");
        all.put("contents", "the table of contents");
        all.put("references", "the sources that were cited");
        all.put("divider", "a line between two blocks");
        all.put("page-break", "what follows begins on a page of its own");
        all.put("t", "text as it is");
        all.put("em", "emphasis");
        all.put("strong", "strong emphasis");
        all.put("code", "code, names to type");
        all.put("a", "a link");
        all.put("parts", "texts with a sign between them, of which the empty are left out");
        all.put("cite", "the number of a source; `ref` is its id");
        all.put("note", "a footnote");
        all.put("lang", "words of another language; `code`");
        all.put("abbr", "an abbreviation with what it stands for");
        all.put("var", "a field of the pack; `key`");
        all.put("br", "a new line");
        return all;
    }

    static boolean hasElement(String name) {
        return ELEMENTS.containsKey(name);
    }
}
