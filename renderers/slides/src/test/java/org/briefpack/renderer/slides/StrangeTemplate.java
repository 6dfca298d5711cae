package org.briefpack.renderer.slides;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;

/** Companies' templates for tests: decks of ours, made strange. */
final class StrangeTemplate {
    static final String MAIN = "/ppt/presentation.xml";
    static final String MASTER = "/ppt/slideMasters/slideMaster1.xml";

    private static final Pattern ACROSS = Pattern.compile("( x| cx)=\"(\\d+)\"");

    private StrangeTemplate() {}

    /** Returns slides as narrow as ten years ago, with capitals and centred text. */
    static Blob small() throws Exception {
        OfficePackage base = template();
        for (OfficePart part : base.parts()) {
            if (part.name().matches("/ppt/(slideLayouts|slideMasters)/slide[A-Za-z]+\\d+\\.xml")) {
                change(base, part.name(), StrangeTemplate::narrow);
            }
        }
        change(
                base,
                MAIN,
                xml ->
                        xml.replaceFirst(
                                "<p:sldSz [^>]*/>", "<p:sldSz cx=\"9144000\" cy=\"6858000\"/>"));
        change(base, MASTER, xml -> xml.replaceFirst("<a:defRPr ", "<a:defRPr cap=\"all\" "));
        return new Blob("small.potx", blob(base).bytes());
    }

    /** Returns slides with other fonts, larger type, and text away from the edges of its boxes. */
    static Blob wide() throws Exception {
        OfficePackage base = template();
        layouts(
                base,
                xml ->
                        xml.replace("lIns=\"0\"", "lIns=\"180000\"")
                                .replace("rIns=\"0\"", "rIns=\"180000\"")
                                .replaceAll("<a:defRPr sz=\"2000\"", "<a:defRPr sz=\"2600\""));
        change(
                base,
                "/ppt/theme/theme1.xml",
                xml ->
                        xml.replaceFirst(
                                        "(majorFont><a:latin typeface=)\"[^\"]*",
                                        "$1\"Times New Roman")
                                .replaceFirst(
                                        "(minorFont><a:latin typeface=)\"[^\"]*", "$1\"Arial"));
        return new Blob("wide.potx", blob(base).bytes());
    }

    private static String narrow(String xml) {
        Matcher measure = ACROSS.matcher(xml);
        return measure.replaceAll(
                m -> m.group(1) + "=\"" + Long.parseLong(m.group(2)) * 3 / 4 + "\"");
    }

    static OfficePackage template() throws Exception {
        byte[] deck = Rendering.of(new SlidesRenderer(), Samples.request(Samples.deck())).bytes();
        return PackageReader.read(new Blob("acme.potx", deck));
    }

    static void layouts(OfficePackage base, UnaryOperator<String> change) {
        for (OfficePart part : base.parts()) {
            if (part.name().startsWith("/ppt/slideLayouts/")) {
                change(base, part.name(), change);
            }
        }
    }

    static void change(OfficePackage base, String name, UnaryOperator<String> change) {
        OfficePart part = base.part(name);
        String before = new String(part.content(), StandardCharsets.UTF_8);
        String after = change.apply(before);
        part.content(after.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a layout or master on a ground of one colour. */
    static String filled(String xml, String hex) {
        return xml.replaceAll("(?s)<p:bg>.*?</p:bg>", "")
                .replaceFirst(
                        "(<p:cSld[^>]*>)",
                        "$1<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\""
                                + hex
                                + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>");
    }

    static Blob blob(OfficePackage base) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        base.write(out);
        return new Blob("acme.potx", out.toByteArray());
    }
}
