package org.briefpack.renderer.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.testkit.Nodes;

/** Company templates as people have them: each is unusual in its own way. */
final class OddBases {
    static final String SIZE = "<w:pgSz w:w='11906' w:h='16838'/>";
    static final String HEADER = "<w:headerReference w:type='default' r:id='rId1'/>";
    private static final String FOOTER = "<w:footerReference w:type='default' r:id='rIdF'/>";

    private final SequencedMap<String, Blob> bases = new LinkedHashMap<>();

    private OddBases() {}

    /** Returns all of them by what is odd. */
    static SequencedMap<String, Blob> all() throws Exception {
        OddBases odd = new OddBases();
        odd.pages();
        odd.settings();
        odd.styles();
        odd.lists();
        odd.runningLines();
        odd.files();
        odd.offices();
        return odd.bases;
    }

    private void pages() throws IOException {
        add("plain", Bases.template());
        add("macros", Bases.withMacros());
        add("borders", sections("", HEADER + SIZE + BORDERS));
        add(
                "roman from iii",
                sections("", HEADER + SIZE + "<w:pgNumType w:fmt='lowerRoman' w:start='3'/>"));
        add("line numbers", sections("", HEADER + SIZE + "<w:lnNumType w:countBy='5'/>"));
        add("gutter", sections("", HEADER + SIZE + margins(1400, 600)));
        add("A5", sections("", HEADER + "<w:pgSz w:w='8391' w:h='11906'/>" + margins(900, 0)));
        add("no room", sections("", HEADER + SIZE + margins(5800, 0)));
        add("tiny", sections("", HEADER + "<w:pgSz w:w='900' w:h='900'/>"));
        add("landscape", sections("", HEADER + TURNED));
        add("columns", sections("", HEADER + SIZE + "<w:cols w:num='2' w:sep='1'/>"));
        add("uneven columns", sections("", HEADER + SIZE + UNEVEN));
        add("grid", sections("", HEADER + SIZE + "<w:docGrid w:type='lines' w:linePitch='312'/>"));
        add(
                "every odd property",
                sections(
                        "",
                        HEADER
                                + "<w:footnotePr><w:numFmt w:val='chicago'/></w:footnotePr>"
                                + "<w:type w:val='oddPage'/>"
                                + SIZE
                                + "<w:paperSrc w:first='15' w:other='15'/>"
                                + "<w:formProt/><w:vAlign w:val='center'/><w:noEndnote/>"
                                + "<w:textDirection w:val='tbRl'/><w:bidi/><w:rtlGutter/>"
                                + "<w:printerSettings r:id='rId77'/>"));
        add("no section", sections("", null));
        add(
                "only a section that ends before",
                sections("<w:sectPr>" + HEADER + SIZE + "</w:sectPr>", null));
    }

    private static final String BORDERS =
            "<w:pgBorders w:offsetFrom='page'><w:top w:val='single' w:sz='4' w:space='24'"
                    + " w:color='auto'/></w:pgBorders>";
    private static final String TURNED = "<w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/>";
    private static final String UNEVEN =
            "<w:cols w:equalWidth='0'><w:col w:w='3000' w:space='300'/><w:col w:w='6000'/></w:cols>";

    private static String margins(int sides, int gutter) {
        return "<w:pgMar w:top='1400' w:right='"
                + sides
                + "' w:bottom='1400' w:left='"
                + sides
                + "' w:header='700' w:footer='700' w:gutter='"
                + gutter
                + "'/>";
    }

    private void settings() throws IOException {
        settings(
                "facing pages",
                "<w:mirrorMargins/><w:defaultTabStop w:val='708'/><w:autoHyphenation/>"
                        + "<w:hyphenationZone w:val='425'/><w:evenAndOddHeaders/>");
        settings(
                "switches that are off",
                "<w:mirrorMargins w:val='0'/><w:autoHyphenation w:val='false'/>"
                        + "<w:evenAndOddHeaders w:val='off'/>");
        settings(
                "what belongs to the template",
                "<w:writeProtection w:recommended='1'/><w:trackRevisions/>"
                        + "<w:documentProtection w:edit='forms' w:enforcement='1'/>"
                        + "<w:clrSchemeMapping w:bg1='dark1' w:t1='light1' w:bg2='dark2'"
                        + " w:t2='light2' w:accent1='accent1' w:accent2='accent2'"
                        + " w:accent3='accent3' w:accent4='accent4' w:accent5='accent5'"
                        + " w:accent6='accent6' w:hyperlink='hyperlink'"
                        + " w:followedHyperlink='followedHyperlink'/>");
        settings(
                "a booklet",
                "<w:alignBordersAndEdges/><w:bordersDoNotSurroundHeader/><w:gutterAtTop/>"
                        + "<w:bookFoldPrinting/><w:decimalSymbol w:val=','/>"
                        + "<w:listSeparator w:val=';'/>");
    }

    private void settings(String name, String xml) throws IOException {
        Bases base = sections("", HEADER + SIZE + margins(1400, 0));
        OfficePart part = base.part("/word/settings.xml", "settings", "settings+xml");
        Bases.xml(part, "<w:settings " + Bases.W + ">" + xml + "</w:settings>");
        add(name, base);
    }

    private void styles() throws IOException {
        styles(
                "text set for a novel",
                "<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore w:val='0'/>"
                        + "<w:pBdr><w:left w:val='single' w:sz='4' w:space='4' w:color='FF0000'/>"
                        + "</w:pBdr><w:shd w:val='clear' w:color='auto' w:fill='FFFFCC'/>"
                        + "<w:tabs><w:tab w:val='left' w:pos='1000'/></w:tabs>"
                        + "<w:spacing w:before='100' w:beforeAutospacing='1' w:after='300'"
                        + " w:line='600' w:lineRule='exact'/>"
                        + "<w:ind w:left='1134' w:right='567' w:firstLine='400'/>"
                        + "<w:contextualSpacing/><w:jc w:val='both'/></w:pPr>"
                        + "<w:rPr><w:b/><w:i/><w:caps/><w:color w:val='777777'/>"
                        + "<w:spacing w:val='20'/><w:position w:val='4'/><w:sz w:val='32'/>"
                        + "<w:u w:val='single'/></w:rPr>",
                "");
        styles(
                "text measured in characters",
                "<w:pPr><w:ind w:firstLineChars='200' w:firstLine='420'/><w:jc w:val='both'/>"
                        + "</w:pPr>",
                "");
        styles("text with an outline level", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>", "");
        styles(
                "styles in a circle, twice and without names",
                "",
                "<w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 1'/><w:basedOn"
                        + " w:val='b'/></w:style><w:style w:type='paragraph' w:styleId='b'>"
                        + "<w:name w:val='heading 2'/><w:basedOn w:val='a'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='c'><w:name w:val='x'/><w:link"
                        + " w:val='nowhere'/></w:style>");
        styles(
                "our names for other things",
                "",
                "<w:style w:type='paragraph' w:styleId='Lead'><w:name w:val='Intro ACME'/>"
                        + "</w:style><w:style w:type='character' w:styleId='Question'><w:name"
                        + " w:val='Question'/></w:style><w:style w:type='table'"
                        + " w:styleId='BriefBox'><w:name w:val='Company Box'/></w:style>");
        styles(
                "a chapter on each page",
                "",
                heading(1, "<w:pageBreakBefore/><w:jc w:val='right'/>") + heading(2, ""));
    }

    private void lists() throws IOException {
        String numbered =
                heading(1, "<w:numPr><w:numId w:val='7'/></w:numPr>")
                        + heading(2, "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr>");
        numbering("numbered headings", numbered, levels("decimal", "%1", "decimal", "%1.%2"));
        numbering(
                "chapters in Roman numbers",
                numbered,
                levels("upperRoman", "Chapter %1:", "lowerLetter", "%1 %2)"));
        numbering("headings with signs", numbered, levels("bullet", "\u25A0", "bullet", "\u25A1"));
        numbering("headings that count in a list that is not there", numbered, "");
        numbering(
                "a list by its style",
                numbered
                        + "<w:style w:type='numbering' w:styleId='L'><w:name w:val='L'/><w:pPr>"
                        + "<w:numPr><w:numId w:val='8'/></w:numPr></w:pPr></w:style>",
                "<w:abstractNum w:abstractNumId='3'><w:multiLevelType w:val='multilevel'/>"
                        + "<w:numStyleLink w:val='L'/></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId='4'><w:multiLevelType"
                        + " w:val='multilevel'/><w:styleLink w:val='L'/>"
                        + level(0, "decimal", "%1.")
                        + level(1, "decimal", "%1.%2.")
                        + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>"
                        + "<w:num w:numId='8'><w:abstractNumId w:val='4'/></w:num>");
        numbering(
                "numbered text and title",
                "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/><w:pPr><w:numPr>"
                        + "<w:numId w:val='7'/></w:numPr></w:pPr></w:style>",
                levels("decimal", "%1", "decimal", "%1.%2"));
    }

    private static String levels(String one, String text, String two, String second) {
        return "<w:abstractNum w:abstractNumId='3'><w:multiLevelType w:val='multilevel'/>"
                + level(0, one, text)
                + level(1, two, second)
                + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>";
    }

    private static String level(int at, String format, String text) {
        return "<w:lvl w:ilvl='"
                + at
                + "'><w:start w:val='1'/><w:numFmt w:val='"
                + format
                + "'/><w:lvlText w:val='"
                + text
                + "'/><w:lvlJc w:val='left'/></w:lvl>";
    }

    private static String heading(int level, String properties) {
        return "<w:style w:type='paragraph' w:styleId='H"
                + level
                + "'><w:name w:val='heading "
                + level
                + "'/><w:basedOn w:val='N'/><w:pPr>"
                + properties
                + "<w:outlineLvl w:val='"
                + (level - 1)
                + "'/></w:pPr></w:style>";
    }

    private void numbering(String name, String styles, String lists) throws IOException {
        Bases base = styled("", styles);
        OfficePart part = base.part("/word/numbering.xml", "numbering", "numbering+xml");
        Bases.xml(part, "<w:numbering " + Bases.W + ">" + lists + "</w:numbering>");
        add(name, base);
    }

    private void styles(String name, String normal, String others) throws IOException {
        add(name, styled(normal, others));
    }

    private static Bases styled(String normal, String others) {
        Bases base = sections("", HEADER + SIZE + margins(1400, 0));
        Bases.xml(
                base.parts.part("/word/styles.xml"),
                "<w:styles "
                        + Bases.W
                        + "><w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name"
                        + " w:val='Normal'/>"
                        + normal
                        + "</w:style>"
                        + others
                        + "</w:styles>");
        return base;
    }

    private void runningLines() throws IOException {
        add(
                "header of an earlier section",
                sections("<w:sectPr>" + HEADER + SIZE + "</w:sectPr>", SIZE));
        add(
                "a cover in a control",
                body(
                        "<w:sdt><w:sdtContent><w:p><w:pPr><w:sectPr>"
                                + HEADER
                                + SIZE
                                + "</w:sectPr></w:pPr></w:p></w:sdtContent></w:sdt><w:sectPr>"
                                + SIZE
                                + "</w:sectPr>"));
        String first = "<w:headerReference w:type='first' r:id='rId1'/>" + SIZE;
        add("a letterhead for the first page", sections("", first + "<w:titlePg/>"));
        add(
                "a first page that is as the others",
                sections("", HEADER + SIZE + "<w:titlePg w:val='0'/>"));
        add(
                "a header that is not there",
                sections("", HEADER + "<w:footerReference r:id='no'/>" + SIZE));
        Bases footed = sections("", HEADER + FOOTER + SIZE);
        OfficePart footer = footed.parts.add("/word/footer1.xml", WML_FOOTER);
        Bases.xml(footer, "<w:ftr " + Bases.W + "><w:p><w:r><w:t>Bank</w:t></w:r></w:p></w:ftr>");
        footed.main.relate(footer, Relations.of("footer"));
        String id =
                footed.main.relationships().stream()
                        .filter(r -> r.type().endsWith("/footer"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        Bases.xml(
                footed.main,
                new String(footed.main.content(), StandardCharsets.UTF_8).replace("rIdF", id));
        add("a footer of its own", footed);
        fields();
    }

    private static final String WML_FOOTER =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    private void fields() throws IOException {
        Bases base = sections("", HEADER + SIZE);
        Bases.xml(
                base.header,
                "<w:hdr "
                        + Bases.W
                        + "><w:p>"
                        + field("PAGE", "1")
                        + field("STYLEREF \"heading 1\"", "Chapter")
                        + field("STYLEREF \"ACME Case\"", "Case 7")
                        + field("REF Client \\h", "Client AG")
                        + field("Matter", "M-12")
                        + field("MERGEFIELD Office", "Wien")
                        + field("DOCVARIABLE Ref", "R-1")
                        + nested("IF", field("PAGE", "1"), "= 1", "first")
                        + nested("INCLUDETEXT", field("DOCPROPERTY Path", "c:/x"), "", "Legal")
                        + "<w:fldSimple w:instr=' DOCPROPERTY \"Client name\" '><w:r><w:t>Acme"
                        + "</w:t></w:r></w:fldSimple></w:p></w:hdr>");
        add("fields of every kind", base);
    }

    private static String field(String instruction, String result) {
        return nested(instruction, "", "", result);
    }

    /** A field whose instruction holds another. */
    private static String nested(String before, String inner, String after, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + instruction(before)
                + inner
                + instruction(after)
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>"
                + result
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space='preserve'> " + text + " </w:instrText></w:r>";
    }

    private void files() throws Exception {
        Bases bare = body("");
        bare.main.relationships().forEach(r -> bare.main.unrelate(r.id()));
        add("nothing but a body", bare);
        add(
                "a logo in the text",
                body("<w:p><w:r><w:drawing/></w:r></w:p><w:sectPr>" + SIZE + "</w:sectPr>"));
        Bases tracked = body("<w:sectPr>" + HEADER + SIZE + "</w:sectPr>");
        Bases.xml(
                tracked.parts.part("/word/header1.xml"),
                "<w:hdr "
                        + Bases.W
                        + "><w:p><w:ins w:id='1' w:author='A'><w:r><w:t>ACME AG</w:t></w:r></w:ins>"
                        + "</w:p></w:hdr>");
        add("changes in a header", tracked);
        Bases older = body("");
        Bases.xml(
                older.part("/word/settings.xml", "settings", "settings+xml"),
                "<w:settings "
                        + Bases.W
                        + "><w:compat><w:compatSetting w:name='compatibilityMode'"
                        + " w:uri='http://schemas.microsoft.com/office/word' w:val='12'/></w:compat>"
                        + "<w:docVars><w:docVar w:name='a' w:val='b'/></w:docVars></w:settings>");
        older.parts
                .root()
                .relate(
                        older.parts.add("/docProps/custom.xml", "application/xml"),
                        Relations.of("custom-properties"));
        older.parts.part("/docProps/custom.xml").content(new byte[0]);
        add("an older Word", older);
        Bases prefixed = body("");
        Bases.xml(
                prefixed.main,
                "<document xmlns='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                        + " xmlns:ns1='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                        + " xmlns:ns0='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<body><sectPr><headerReference ns0:type='default' ns1:id='rId1'/>"
                        + "<pgSz ns0:w='11906' ns0:h='16838'/><pgBorders/></sectPr></body></document>");
        add("other prefixes", prefixed);
        Nodes n = new Nodes();
        Written own =
                Written.of(
                        new Block.Contents(n.text("Contents"), 2, n.span()),
                        n.heading(1, "Own"),
                        n.table("Table", n.row("a", "b")));
        bases.put("a document of ours", new Blob("acme.dotx", own.rendering.bytes()));
    }

    /** What a whole office has: a report in sections, names in its own language, a dark page. */
    private void offices() throws IOException {
        add(
                "several sections",
                body(
                        section("<w:type w:val='nextPage'/>" + HEADER + SIZE + "<w:titlePg/>")
                                + section(
                                        HEADER
                                                + SIZE
                                                + "<w:pgNumType w:fmt='lowerRoman' w:start='1'/>")
                                + section(HEADER + TURNED + "<w:cols w:num='2'/>")
                                + "<w:sectPr>"
                                + HEADER
                                + SIZE
                                + "<w:pgNumType w:start='1'/></w:sectPr>"));
        localised(
                "German names",
                "Standard",
                "Titel",
                "\u00DCberschrift %d",
                "Aufz\u00E4hlungszeichen");
        localised(
                "Japanese names",
                "\u6A19\u6E96",
                "\u8868\u984C",
                "\u898B\u51FA\u3057 %d",
                "\u7B87\u6761\u66F8\u304D");
        Bases dark = sections("", HEADER + SIZE);
        Bases.xml(
                dark.main,
                new String(dark.main.content(), StandardCharsets.UTF_8)
                        .replaceFirst("<w:body>", "<w:background w:color='0B1F33'/><w:body>"));
        OfficePart settings = dark.part("/word/settings.xml", "settings", "settings+xml");
        Bases.xml(settings, "<w:settings " + Bases.W + "><w:displayBackgroundShape/></w:settings>");
        add("a dark page", dark);
    }

    private static String section(String properties) {
        return "<w:p><w:pPr><w:sectPr>" + properties + "</w:sectPr></w:pPr></w:p>";
    }

    private void localised(String name, String normal, String title, String heading, String bullet)
            throws IOException {
        Bases base = sections("", HEADER + SIZE + margins(1400, 0));
        StringBuilder styles = new StringBuilder("<w:styles " + Bases.W + ">");
        styles.append(style(normal, " w:default='1'", "<w:rPr><w:sz w:val='22'/></w:rPr>"));
        styles.append(style(title, "", "<w:rPr><w:sz w:val='56'/></w:rPr>"));
        for (int level = 1; level <= 3; level++) {
            styles.append(
                    style(
                            String.format(java.util.Locale.ROOT, heading, level),
                            "",
                            "<w:pPr><w:outlineLvl w:val='" + (level - 1) + "'/></w:pPr>"));
        }
        styles.append(style(bullet, "", ""));
        Bases.xml(base.parts.part("/word/styles.xml"), styles + "</w:styles>");
        add(name, base);
    }

    private static String style(String name, String more, String content) {
        return "<w:style w:type='paragraph'"
                + more
                + " w:styleId='s"
                + Integer.toHexString(name.hashCode())
                + "'><w:name w:val='"
                + name
                + "'/>"
                + content
                + "</w:style>";
    }

    private void add(String name, Bases base) throws IOException {
        bases.put(name, base.blob());
    }

    private static Bases body(String xml) {
        Bases base = Bases.template();
        Bases.xml(
                base.main, "<w:document " + Bases.W + "><w:body>" + xml + "</w:body></w:document>");
        return base;
    }

    /** A template whose first section ends with a paragraph, unless it is empty. */
    static Bases sections(String first, String last) {
        String paragraph = first.isEmpty() ? "" : "<w:p><w:pPr>" + first + "</w:pPr></w:p>";
        return body(paragraph + (last == null ? "" : "<w:sectPr>" + last + "</w:sectPr>"));
    }
}
