package org.briefpack.renderer.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.testkit.SamplePictures;

/** Company templates with what Word's menus put into them, and such as other programs write. */
final class OfficeBases {
    private static final String WP =
            " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                    + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
    private static final String VML =
            " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'";

    private final SequencedMap<String, Blob> bases = new LinkedHashMap<>();

    private OfficeBases() {}

    /** Returns all of them by what is odd. */
    static SequencedMap<String, Blob> all() throws IOException {
        OfficeBases offices = new OfficeBases();
        offices.headers();
        offices.parts();
        offices.otherPrograms();
        return offices.bases;
    }

    private void headers() throws IOException {
        header(
                "a logo without words in a table",
                "<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/></w:tblPr><w:tblGrid><w:gridCol"
                        + " w:w='4000'/><w:gridCol w:w='4000'/></w:tblGrid><w:tr><w:tc><w:p>"
                        + picture("", "")
                        + "</w:p></w:tc><w:tc><w:p><w:r><w:t>ACME AG</w:t></w:r></w:p></w:tc></w:tr>"
                        + "</w:tbl><w:p/>");
        header("a logo with words", "<w:p>" + picture("ACME's logo", "") + "</w:p>");
        header(
                "a logo that is said to be decoration",
                "<w:p>"
                        + picture(
                                "",
                                "<a:extLst><a:ext uri='{C183D7F6-B498-43B3-948B-1728B52AA6E4}'>"
                                        + "<adec:decorative val='1' xmlns:adec='http://schemas.microsoft"
                                        + ".com/office/drawing/2017/decorative'/></a:ext></a:extLst>")
                        + "</w:p>");
        header(
                "a watermark",
                "<w:sdt><w:sdtPr><w:id w:val='-5'/><w:docPartObj><w:docPartGallery"
                        + " w:val='Watermarks'/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + "<w:p><w:r><w:t>ACME AG</w:t></w:r><w:r><w:pict><v:shape id='PowerPlus1'"
                        + " o:spid='_x0000_s1025' type='#_x0000_t136' style='position:absolute;"
                        + "width:400pt;height:160pt;rotation:315' fillcolor='silver' stroked='f'>"
                        + "<v:textpath style='font-family:&quot;Calibri&quot;' string='DRAFT'/></v:shape>"
                        + "</w:pict></w:r></w:p></w:sdtContent></w:sdt>");
        header(
                "fields of the company",
                "<w:p><w:sdt><w:sdtPr><w:alias w:val='Company'/><w:id w:val='77'/><w:dataBinding"
                        + " w:prefixMappings='xmlns:x=\"urn:acme\"' w:xpath='/x:a' w:storeItemID='{55AF"
                        + "091B-3C7A-41E3-B477-F2FDAA23CFDA}'/><w:text/></w:sdtPr><w:sdtContent><w:r>"
                        + "<w:t>ACME AG</w:t></w:r></w:sdtContent></w:sdt></w:p>");
    }

    private void header(String name, String xml) throws IOException {
        Bases base = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        OfficePart logo = base.parts.add("/word/media/logo1.PNG", "image/png");
        logo.content(SamplePictures.png().bytes());
        String id = base.header.relate(logo, Relations.IMAGE);
        Bases.xml(
                base.header,
                "<w:hdr " + Bases.W + WP + VML + ">" + xml.replace("LOGO", id) + "</w:hdr>");
        add(name, base);
    }

    private static String picture(String words, String more) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx='900000' cy='300000'/><wp:docPr id='3'"
                + " name='Picture 3' descr=\""
                + words
                + "\">"
                + more
                + "</wp:docPr><a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/"
                + "drawingml/2006/picture'><pic:pic><pic:nvPicPr><pic:cNvPr id='3' name='x'/>"
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed='LOGO'/><a:stretch>"
                + "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x='0' y='0'/>"
                + "<a:ext cx='900000' cy='300000'/></a:xfrm><a:prstGeom prst='rect'><a:avLst/>"
                + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></w:r>";
    }

    private void parts() throws IOException {
        Bases blocks = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        OfficePart glossary =
                blocks.part(
                        "/word/glossary/document.xml", "glossaryDocument", "document.glossary+xml");
        Bases.xml(
                glossary, "<w:glossaryDocument " + Bases.W + "><w:docParts/></w:glossaryDocument>");
        add("building blocks", blocks);

        Bases merged = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        OfficePart settings = merged.part("/word/settings.xml", "settings", "settings+xml");
        settings.relateExternal("file:///c:/clients.xlsx", Relations.of("mailMergeSource"));
        Bases.xml(
                settings,
                "<w:settings "
                        + Bases.W
                        + "><w:attachedTemplate r:id='rId1'/><w:mailMerge><w:mainDocumentType"
                        + " w:val='formLetters'/><w:dataType w:val='native'/></w:mailMerge>"
                        + "</w:settings>");
        add("a letter to many", merged);

        Bases reviewed = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        Bases.xml(
                reviewed.part("/word/comments.xml", "comments", "comments+xml"),
                "<w:comments " + Bases.W + "/>");
        Bases.xml(
                reviewed.part("/word/people.xml", "people", "people+xml"),
                "<people xmlns='urn:x'/>");
        add("a file that was reviewed", reviewed);
    }

    private void otherPrograms() throws IOException {
        // LibreOffice writes a level's style before its kind of number; Word reads it behind.
        Bases lists = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        Bases.xml(
                lists.part("/word/numbering.xml", "numbering", "numbering+xml"),
                "<w:numbering "
                        + Bases.W
                        + "><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                        + "<w:pStyle w:val='berschrift1'/><w:numFmt w:val='decimal'/><w:lvlText"
                        + " w:val='%1'/><w:lvlJc w:val='left'/><w:pPr><w:ind w:left='0'/><w:tabs><w:tab"
                        + " w:val='num' w:pos='0'/></w:tabs></w:pPr></w:lvl></w:abstractNum><w:num"
                        + " w:numId='1'><w:abstractNumId w:val='1'/></w:num></w:numbering>");
        add("lists of LibreOffice", lists);

        Bases styles = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        Bases.xml(
                styles.parts.part("/word/styles.xml"),
                "<w:styles "
                        + Bases.W
                        + "><w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:sz"
                        + " w:val='22'/><w:b/><w:rFonts w:ascii='Arial'/></w:rPr><w:pPr><w:jc"
                        + " w:val='both'/><w:spacing w:after='60'/><w:pBdr><w:left w:val='single'/><w:top"
                        + " w:val='single'/></w:pBdr></w:pPr><w:qFormat/><w:name w:val='Normal'/>"
                        + "</w:style></w:styles>");
        add("properties in another order", styles);
        add(
                "pages of Google Docs",
                OddBases.sections(
                        "",
                        OddBases.HEADER
                                + "<w:pgSz w:h='16837.795275590554' w:w='11905.511811023624'/>"
                                + "<w:pgMar w:bottom='1440.0' w:top='1440.0' w:left='1440.0000000000002'"
                                + " w:right='1440.0' w:header='720.0' w:footer='720.0'/>"));
        add(
                "pages in inches",
                OddBases.sections(
                        "",
                        OddBases.HEADER
                                + "<w:pgSz w:h='14in' w:w='8.5in'/><w:pgMar w:bottom='2.5cm'"
                                + " w:top='72pt' w:left='25mm' w:right='6pc' w:header='0.5in'"
                                + " w:footer='36pt' w:gutter='0'/>"));
        Bases renamed = OddBases.sections("", OddBases.HEADER + OddBases.SIZE);
        String text = new String(renamed.main.content(), StandardCharsets.UTF_8);
        Bases.xml(renamed.main, "\uFEFF<?xml version='1.0' encoding='UTF-8'?>\n" + text);
        add("a byte order mark", renamed);
    }

    private void add(String name, Bases base) throws IOException {
        bases.put(name, base.blob());
    }
}
