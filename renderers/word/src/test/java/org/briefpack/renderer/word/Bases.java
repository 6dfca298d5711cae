package org.briefpack.renderer.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.ContentTypes;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;

/** Company templates for tests, built part by part. */
final class Bases {
    static final String W =
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
                    + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String WML =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    final OfficePackage parts = new OfficePackage();
    final OfficePart main;
    final OfficePart header;

    /** A German template: localised ids, a header with a logo, own colours and wide margins. */
    Bases(String mainType) {
        main = parts.add("/word/document.xml", mainType);
        parts.root().relate(main, Relations.OFFICE_DOCUMENT);
        header = part("/word/header1.xml", "header", "header+xml");
        xml(header, "<w:hdr " + W + "><w:p><w:r><w:t>ACME AG</w:t></w:r></w:p></w:hdr>");
        xml(
                main,
                "<w:document "
                        + W
                        + "><w:body><w:p><w:r><w:t>Old text</w:t></w:r></w:p><w:sectPr>"
                        + "<w:headerReference w:type='default' r:id='rId1'/>"
                        + "<w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='2000' w:right='2200'"
                        + " w:bottom='2000' w:left='2200' w:header='700' w:footer='700'"
                        + " w:gutter='0'/></w:sectPr></w:body></w:document>");
        xml(
                part("/word/styles.xml", "styles", "styles+xml"),
                "<w:styles "
                        + W
                        + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='24'/><w:lang"
                        + " w:val='de-DE'/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + style("paragraph' w:default='1", "Standard", "Normal")
                        + style("paragraph", "berschrift1", "heading 1")
                        + style("paragraph", "Aufzhlungszeichen", "List Bullet")
                        + style("paragraph", "Heading2", "Firmenkasten")
                        + "</w:styles>");
        xml(
                parts.add("/word/theme/theme1.xml", ContentTypes.THEME),
                "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                        + " name='ACME'><a:themeElements><a:clrScheme name='ACME'>"
                        + colour("dk1", "111111")
                        + colour("lt1", "FFFFFF")
                        + colour("dk2", "550055")
                        + colour("lt2", "EEEEEE")
                        + colour("accent1", "AA00AA")
                        + colour("accent2", "FFEE00")
                        + colour("accent3", "333333")
                        + colour("accent4", "444444")
                        + colour("accent5", "555555")
                        + colour("accent6", "666666")
                        + colour("hlink", "0000EE")
                        + colour("folHlink", "551A8B")
                        + "</a:clrScheme><a:fontScheme name='ACME'><a:majorFont><a:latin"
                        + " typeface='Georgia'/><a:ea typeface=''/><a:cs typeface=''/></a:majorFont>"
                        + "<a:minorFont><a:latin typeface='Verdana'/><a:ea typeface=''/><a:cs"
                        + " typeface=''/></a:minorFont></a:fontScheme><a:fmtScheme name='ACME'>"
                        + formats()
                        + "</a:fmtScheme></a:themeElements></a:theme>");
        main.relate(parts.part("/word/theme/theme1.xml"), Relations.THEME);
    }

    static Bases template() {
        return new Bases(WML + "template.main+xml");
    }

    static Bases withMacros() {
        return new Bases("application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
    }

    OfficePart part(String name, String relation, String type) {
        OfficePart part = parts.add(name, WML + type);
        main.relate(part, Relations.of(relation));
        return part;
    }

    static void xml(OfficePart part, String xml) {
        part.content(xml.getBytes(StandardCharsets.UTF_8));
    }

    Blob blob() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.write(out);
        return new Blob("acme.dotx", out.toByteArray());
    }

    private static String style(String type, String id, String name) {
        return "<w:style w:type='"
                + type
                + "' w:styleId='"
                + id
                + "'><w:name w:val='"
                + name
                + "'/></w:style>";
    }

    private static String colour(String slot, String hex) {
        return "<a:" + slot + "><a:srgbClr val='" + hex + "'/></a:" + slot + ">";
    }

    private static String formats() {
        String fill = "<a:solidFill><a:schemeClr val='phClr'/></a:solidFill>";
        String line = "<a:ln>" + fill + "</a:ln>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return "<a:fillStyleLst>"
                + fill.repeat(3)
                + "</a:fillStyleLst><a:lnStyleLst>"
                + line.repeat(3)
                + "</a:lnStyleLst><a:effectStyleLst>"
                + effect.repeat(3)
                + "</a:effectStyleLst><a:bgFillStyleLst>"
                + fill.repeat(3)
                + "</a:bgFillStyleLst>";
    }
}
