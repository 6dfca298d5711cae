package org.briefpack.renderer.slides;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;

/**
 * Decks as companies have them that hold more than layouts, or layouts that are set in odd ways.
 */
final class OddDeckBases {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final SequencedMap<String, Blob> bases = new LinkedHashMap<>();

    private OddDeckBases() {}

    /** Returns all of them by what is odd. */
    static SequencedMap<String, Blob> all() throws Exception {
        OddDeckBases odd = new OddDeckBases();
        odd.presentations();
        odd.layouts();
        odd.others();
        return odd.bases;
    }

    private void presentations() throws Exception {
        presentation("write protection", "<p:defaultTextStyle>", "$0", "<p:modifyVerifier/>");
        presentation(
                "custom shows",
                "<p:defaultTextStyle>",
                "<p:custShowLst><p:custShow name=\"Short\" id=\"0\"><p:sldLst/></p:custShow>"
                        + "</p:custShowLst>$0",
                "");
        presentation("first slide is the fifth", "<p:presentation ", "$0firstSlideNum=\"5\" ", "");
        presentation(
                "guides",
                "<p:extLst>",
                "$0<p:ext uri=\"{EFAFB233-063F-42B5-8137-9DF3F51BA10A}\"><p15:sldGuideLst"
                        + " xmlns:p15=\"http://schemas.microsoft.com/office/powerpoint/2012/main\">"
                        + "<p15:guide id=\"1\" orient=\"horz\" pos=\"2160\"/></p15:sldGuideLst>"
                        + "</p:ext>",
                "");
        add(
                "kiosk",
                base ->
                        StrangeTemplate.change(
                                base,
                                "/ppt/presProps.xml",
                                xml ->
                                        xml.replaceFirst("/>\\s*$", "></p:presentationPr>")
                                                .replace(
                                                        "></p:presentationPr>",
                                                        "><p:showPr><p:kiosk/></p:showPr>"
                                                                + "</p:presentationPr>")));
    }

    private void layouts() throws Exception {
        layouts(
                "transitions",
                xml ->
                        xml.replaceFirst(
                                "</p:clrMapOvr>", "$0<p:transition><p:fade/></p:transition>"));
        layouts(
                "nothing of the master",
                xml ->
                        xml.contains("showMasterSp")
                                ? xml
                                : xml.replaceFirst("<p:sldLayout ", "$0showMasterSp=\"0\" "));
        layouts(
                "dates that stand still",
                xml -> xml.replace("</p:spTree>", text("1 January 2020") + "</p:spTree>"));
        layouts("no bodies", xml -> xml.replaceAll(" type=\"body\"", " type=\"pic\""));
        layouts("tiny type", xml -> xml.replaceAll(" sz=\"\\d{4}\"", " sz=\"600\""));
        layouts("huge type", xml -> xml.replaceAll(" sz=\"\\d{4}\"", " sz=\"9600\""));
        layouts(
                "capitals",
                xml -> xml.replaceAll("<a:defRPr ", "<a:defRPr cap=\"all\" spc=\"300\" "));
        layouts(
                "pictures behind",
                xml ->
                        xml.replaceFirst(
                                "(<p:cSld[^>]*>)(<p:bg>.*?</p:bg>)?",
                                "$1<p:bg><p:bgPr><a:pattFill prst=\"pct50\"><a:fgClr>"
                                        + "<a:srgbClr val=\"000000\"/></a:fgClr><a:bgClr>"
                                        + "<a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>"
                                        + "<a:effectLst/></p:bgPr></p:bg>"));
    }

    private void others() throws Exception {
        related("labels", "custom-properties", "/docProps/custom.xml");
        related("a ribbon", "extensibility", "/customUI/customUI.xml");
        related("an add-in", "webextensiontaskpanes", "/ppt/webextensions/taskpanes.xml");
        related("data", "customXml", "/customXml/item9.xml");
    }

    private interface Change {
        void make(OfficePackage base) throws Exception;
    }

    private void add(String name, Change change) throws Exception {
        OfficePackage base = StrangeTemplate.template();
        change.make(base);
        bases.put(name, StrangeTemplate.blob(base));
    }

    private void presentation(String name, String before, String after, String more)
            throws Exception {
        add(
                name,
                base ->
                        StrangeTemplate.change(
                                base,
                                StrangeTemplate.MAIN,
                                xml ->
                                        xml.replaceFirst(Pattern.quote(before), after)
                                                .replace("<p:extLst>", more + "<p:extLst>")));
    }

    private void layouts(String name, UnaryOperator<String> change) throws Exception {
        add(name, base -> StrangeTemplate.layouts(base, change));
    }

    private void related(String name, String kind, String part) throws Exception {
        add(
                name,
                base -> {
                    OfficePart other = base.add(part, "application/xml");
                    other.content("<x/>".getBytes(StandardCharsets.UTF_8));
                    base.root().relate(other, OFFICE + kind);
                });
    }

    private static String text(String words) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"77\" name=\"Date\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/>"
                + "</p:nvSpPr><p:spPr><a:xfrm><a:off x=\"100\" y=\"100\"/>"
                + "<a:ext cx=\"1000000\" cy=\"300000\"/></a:xfrm><a:prstGeom prst=\"rect\">"
                + "<a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>"
                + "<a:rPr lang=\"en\"/><a:t>"
                + words
                + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }
}
