package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Losses;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a company's template is like: what we say of it is what happens, and the file is whole.
 */
class OddBasesTest {
    /** For each template; continuous checks ask for 200. */
    private static final int DOCUMENTS = Integer.getInteger("generated.documents", 4);

    /** How what is kept shows in the text's sections or in the settings. */
    private static final Map<String, String> KEPT =
            Map.ofEntries(
                    Map.entry("Page borders", "<w:pgBorders"),
                    Map.entry("Line numbers", "<w:lnNumType"),
                    Map.entry("Format of page numbers", "<w:pgNumType"),
                    Map.entry("Paper tray", "<w:paperSrc"),
                    Map.entry("Grid of lines", "<w:docGrid"),
                    Map.entry("First page of its own", "<w:titlePg"),
                    Map.entry("Facing pages", "<w:mirrorMargins"),
                    Map.entry("Even pages of their own", "<w:evenAndOddHeaders"),
                    Map.entry("Gutter at the top", "<w:gutterAtTop"),
                    Map.entry("Hyphenation", "<w:autoHyphenation"),
                    Map.entry("Printing as a booklet", "<w:bookFoldPrinting"));

    /** What a section may say, and what of it is called how where it does not stay. */
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("footnotePr", "Numbering of notes"),
                    Map.entry("type w:val='odd", "Section that begins on a certain page"),
                    Map.entry("vAlign", "Vertical alignment of the page"),
                    Map.entry("textDirection", "Direction of the page's text"),
                    Map.entry("bidi", "Page from right to left"),
                    Map.entry("rtlGutter", "Gutter at the right"),
                    Map.entry("formProt", "Protection"),
                    Map.entry("printerSettings", "Printer settings"),
                    Map.entry("cols w:num='2'", "Columns"),
                    Map.entry("orient", "Pages on their side"));

    private static SequencedMap<String, Blob> bases;

    /**
     * The sample on each template, and what an inspection says of each: made once for all tests.
     */
    private static final Map<Blob, Rendering> SAMPLES = new IdentityHashMap<>();

    private static final Map<Blob, List<Finding>> FINDINGS = new IdentityHashMap<>();

    @BeforeAll
    static void make() throws Exception {
        bases = OddBases.all();
        bases.putAll(OfficeBases.all());
    }

    @Test
    void inspectionAndBuildSayTheSame() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            List<String> before = Losses.foretold(new WordBaseInspector(), base.getValue());
            Rendering built = sample(base.getValue());
            List<String> after = Losses.told(built, base.getValue());
            if (!before.equals(after)) {
                problems.add(base.getKey() + ": " + before + " or " + after);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void aTrialSaysWhatABuildSays() throws Exception {
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            RenderRequest request = request(base.getValue(), Samples.document());
            BaseTrial trial = new WordBaseInspector().tried(request, request.on(Optional.empty()));
            assertEquals(sample(base.getValue()).diagnostics(), trial.problems(), base.getKey());
            assertTrue(trial.taken() > 0 && trial.usual() > 0, base.getKey());
        }
    }

    @Test
    void whatIsKeptIsThereAndWhatIsNotIsNamed() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            List<Finding> findings = inspect(base.getValue());
            SequencedMap<String, byte[]> parts = DocxReader.parts(sample(base.getValue()).bytes());
            String written = part(parts, "word/document.xml") + part(parts, "word/settings.xml");
            KEPT.forEach(
                    (subject, tag) -> {
                        boolean said = has(findings, Fate.KEPT, subject);
                        if (said != written.contains(tag)) {
                            problems.add(base.getKey() + ": " + subject + " said " + said);
                        }
                    });
            String given = part(DocxReader.parts(base.getValue().bytes()), "word/document.xml");
            NAMED.forEach(
                    (tag, subject) -> {
                        String quoted = given.replace('"', '\'');
                        boolean there =
                                tag.equals("orient")
                                        ? quoted.contains(" w:orient=")
                                        : quoted.contains("<w:" + tag);
                        boolean ours = base.getKey().equals("a document of ours");
                        if (there && !ours && !has(findings, Fate.LEFT_OUT, subject)) {
                            problems.add(base.getKey() + ": nothing said of " + subject);
                        }
                    });
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void changesAndSettingsThatAreNotTakenOverAreNamed() {
        assertTrue(
                has(
                        inspect(bases.get("changes in a header")),
                        Fate.LEFT_OUT,
                        "Tracked changes in a header or footer"));
        for (String subject :
                List.of(
                        "Compatibility with an older Word",
                        "Document variables",
                        "Document properties")) {
            assertTrue(has(inspect(bases.get("an older Word")), Fate.LEFT_OUT, subject), subject);
        }
    }

    @Test
    void runningLinesOfTheTemplateAreInTheFileOrNamed() throws Exception {
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            SequencedMap<String, byte[]> given = DocxReader.parts(base.getValue().bytes());
            SequencedMap<String, byte[]> parts = DocxReader.parts(sample(base.getValue()).bytes());
            boolean used = part(given, "word/document.xml").contains("eaderReference");
            boolean said =
                    inspect(base.getValue()).stream()
                            .anyMatch(f -> f.subject().startsWith("Header"));
            if (used && part(given, "word/header1.xml").contains("ACME AG")) {
                boolean there = part(parts, "word/header1.xml").contains("ACME AG");
                assertTrue(there || said, base.getKey());
            }
        }
    }

    @Test
    void everyBaseCarriesAnyDocument() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        List<String> problems = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                int seed = at * DOCUMENTS + i;
                byte[] file = build(base.getValue(), RandomDocuments.document(seed)).bytes();
                for (String problem : ReferenceCheck.problems(file)) {
                    problems.add(base.getKey() + ", seed " + seed + ": " + problem);
                }
            }
            // The Open XML SDK looks at some of them where continuous checks run.
            byte[] sample = sample(base.getValue()).bytes();
            Files.write(folder.resolve("odd-base-" + at++ + ".docx"), sample);
            for (String problem : SchemaCheck.problems(sample)) {
                problems.add(base.getKey() + ": " + problem);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void aPictureInAHeaderThatSaysNothingIsMarkedAsDecoration() throws Exception {
        for (String name : List.of("a logo without words in a table", "a logo with words")) {
            boolean silent = name.contains("without");
            SequencedMap<String, byte[]> parts =
                    DocxReader.parts(build(bases.get(name), Samples.document()).bytes());
            assertEquals(silent, part(parts, "word/header1.xml").contains("adec:decorative"), name);
            assertEquals(
                    silent, has(inspect(bases.get(name)), Fate.ADDED, "Marks of decoration"), name);
        }
    }

    @Test
    void measuresWithPointsAndUnitsAreRead() throws Exception {
        String google = sheet("pages of Google Docs");
        assertTrue(google.contains("w:w=\"11906\" w:h=\"16838\""), google);
        assertTrue(google.contains("w:left=\"1440\""), google);
        String legal = sheet("pages in inches");
        assertTrue(legal.contains("w:w=\"12240\" w:h=\"20160\""), legal);
        assertTrue(legal.contains("w:left=\"1417\""), legal);
        assertTrue(legal.contains("w:right=\"1440\""), legal);
    }

    private static String sheet(String base) throws Exception {
        String document =
                part(
                        DocxReader.parts(build(bases.get(base), Samples.document()).bytes()),
                        "word/document.xml");
        return document.substring(document.lastIndexOf("<w:pgSz"));
    }

    @Test
    void headingsOfTheContentsHaveTheNumbersThatWordGivesThem() throws Exception {
        assertEquals(List.of("1", "1.1", "1.2", "2", "2.1"), numbers("numbered headings"));
        assertEquals(
                List.of("Chapter I:", "I a)", "I b)", "Chapter II:", "II a)"),
                numbers("chapters in Roman numbers"));
        assertEquals(List.of("1.", "1.1.", "1.2.", "2.", "2.1."), numbers("a list by its style"));
        assertEquals(List.of(), numbers("headings with signs"));
        assertEquals(List.of(), numbers("headings that count in a list that is not there"));
        assertEquals(List.of(), numbers("plain"));
    }

    @Test
    void theTitleOfTheContentsAndTheDocumentTakeNoNumber() throws Exception {
        String styles = part(chaptered("numbered headings"), "word/styles.xml");
        String contents = styles.substring(styles.indexOf("\"TOC Heading\""));
        contents = contents.substring(0, contents.indexOf("</w:style>"));
        assertTrue(contents.contains("<w:numId w:val=\"0\"/>"), contents);
        String document = part(chaptered("numbered text and title"), "word/document.xml");
        String title = document.substring(document.indexOf("<w:pStyle w:val=\"T\"/>"));
        assertTrue(
                title.substring(0, 90).contains("<w:numId w:val=\"0\"/>"), title.substring(0, 90));
    }

    @Test
    void stylesOfOursStateWhatTheyRelyOn() throws Exception {
        String styles = part(chaptered("text set for a novel"), "word/styles.xml");
        String box = styles.substring(styles.indexOf("w:styleId=\"BoxText\""));
        box = box.substring(0, box.indexOf("</w:style>"));
        for (String stated :
                List.of(
                        "<w:keepNext w:val=\"0\"/>",
                        "<w:left w:val=\"nil\"/>",
                        "w:fill=\"auto\"",
                        "<w:tab w:val=\"clear\" w:pos=\"1000\"/>",
                        "w:beforeAutospacing=\"0\"",
                        "w:lineRule=\"auto\"",
                        "w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"",
                        "<w:contextualSpacing w:val=\"0\"/>",
                        "<w:jc w:val=\"left\"/>",
                        "<w:b w:val=\"0\"/>",
                        "<w:i w:val=\"0\"/>",
                        "<w:caps w:val=\"0\"/>",
                        "<w:position w:val=\"0\"/>",
                        "<w:u w:val=\"none\"/>")) {
            assertTrue(box.contains(stated), stated + " in " + box);
        }
        String counted = part(chaptered("text measured in characters"), "word/styles.xml");
        assertTrue(counted.contains("w:firstLineChars=\"0\""));
    }

    @Test
    void fieldsThatOnlyTheTemplateCanAnswerBecomeTheirText() throws Exception {
        SequencedMap<String, byte[]> parts =
                DocxReader.parts(sample(bases.get("fields of every kind")).bytes());
        String header = part(parts, "word/header1.xml");
        for (String shown :
                List.of("Case 7", "Client AG", "M-12", "Wien", "R-1", "Legal", "Acme")) {
            assertTrue(header.contains(shown), shown);
        }
        for (String gone :
                List.of("ACME Case", "REF Client", "Matter", "MERGE", "INCLUDE", "c:/x")) {
            assertTrue(!header.contains(gone), gone);
        }
        assertTrue(header.contains("STYLEREF \"heading 1\""));
        assertTrue(header.contains(" IF "));
    }

    @Test
    void onlyTheFirstSectionBeginsAsTheTemplateDoes() throws Exception {
        Nodes n = new Nodes();
        Block.Table table = (Block.Table) n.table("Wide", n.row("a", "b"));
        Block wide =
                new Block.Table(
                        "",
                        table.caption(),
                        "",
                        table.columns(),
                        1,
                        0,
                        true,
                        table.rows(),
                        n.span());
        Document document =
                Document.of(
                        org.briefpack.model.document.Metadata.of("A title", "en"),
                        List.of(n.paragraph("Before"), wide, n.paragraph("After")));
        String counted =
                part(
                        DocxReader.parts(build(bases.get("roman from iii"), document).bytes()),
                        "word/document.xml");
        assertEquals(3, counted.split("lowerRoman", -1).length - 1);
        assertEquals(1, counted.split("w:start=\"3\"", -1).length - 1);
        String cover =
                part(
                        DocxReader.parts(
                                build(bases.get("a letterhead for the first page"), document)
                                        .bytes()),
                        "word/document.xml");
        assertEquals(1, cover.split("<w:titlePg/>", -1).length - 1);
    }

    private static List<String> numbers(String base) throws Exception {
        String document = part(chaptered(base), "word/document.xml");
        List<String> numbers = new ArrayList<>();
        String[] lines = document.split("<w:hyperlink w:anchor=\"_Toc");
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].substring(0, lines[i].indexOf("</w:hyperlink>"));
            if (line.contains("<w:tab/>")) {
                String text = line.substring(line.indexOf("<w:t>") + 5);
                numbers.add(text.substring(0, text.indexOf("</w:t>")));
            }
        }
        return numbers;
    }

    private static SequencedMap<String, byte[]> chaptered(String base) throws Exception {
        Nodes n = new Nodes();
        Document document =
                Document.of(
                        org.briefpack.model.document.Metadata.of("A title", "en"),
                        List.of(
                                n.paragraph(
                                        org.briefpack.model.document.ParagraphRole.TITLE, "Title"),
                                new Block.Contents(n.text("Contents"), 2, n.span()),
                                n.heading(1, "One"),
                                n.heading(2, "One one"),
                                n.heading(2, "One two"),
                                n.heading(1, "Two"),
                                n.heading(2, "Two one")));
        return DocxReader.parts(build(bases.get(base), document).bytes());
    }

    private static boolean has(List<Finding> findings, Fate fate, String subject) {
        return findings.stream().anyMatch(f -> f.fate() == fate && f.subject().equals(subject));
    }

    private static List<Finding> inspect(Blob base) {
        return FINDINGS.computeIfAbsent(
                base,
                blob -> new WordBaseInspector().inspect(blob).found().orElseThrow().findings());
    }

    private static Rendering sample(Blob base) {
        return SAMPLES.computeIfAbsent(base, blob -> build(blob, Samples.document()));
    }

    private static Rendering build(Blob base, Document document) {
        return Rendering.of(new WordRenderer(), request(base, document));
    }

    private static RenderRequest request(Blob base, Document document) {
        return Samples.request(document).on(Optional.of(base));
    }

    private static String part(SequencedMap<String, byte[]> parts, String name) {
        byte[] content = parts.get(name);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }
}
