package org.briefpack.renderer.pdf.internal.paint;

import java.nio.charset.StandardCharsets;
import org.briefpack.model.document.Metadata;

/**
 * The metadata packet: says what the file is, and that it is PDF/A-2a and PDF/UA-1 (ISO 19005-2,
 * 6.6; ISO 14289-1, clause 5).
 */
final class Xmp {
    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            """;
    private static final String TAIL =
            """
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private Xmp() {}

    /**
     * Returns the packet.
     *
     * @param date when the file says it was made, as in ISO 8601
     */
    static byte[] packet(Metadata metadata, String date, String producer) {
        StringBuilder xml = new StringBuilder(HEAD);
        alternatives(xml, "title", metadata.title());
        if (!metadata.author().isEmpty()) {
            xml.append("<dc:creator><rdf:Seq><rdf:li>");
            escape(xml, metadata.author());
            xml.append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!metadata.organisation().isEmpty()) {
            xml.append("<dc:publisher><rdf:Bag><rdf:li>");
            escape(xml, metadata.organisation());
            xml.append("</rdf:li></rdf:Bag></dc:publisher>\n");
        }
        if (!metadata.description().isEmpty()) {
            alternatives(xml, "description", metadata.description());
        }
        xml.append("<dc:language><rdf:Bag><rdf:li>");
        escape(xml, metadata.language());
        xml.append("</rdf:li></rdf:Bag></dc:language>\n<dc:format>application/pdf</dc:format>\n");
        if (!metadata.keywords().isEmpty()) {
            element(xml, "pdf:Keywords", String.join(", ", metadata.keywords()));
        }
        element(xml, "pdf:Producer", producer);
        element(xml, "xmp:CreatorTool", producer);
        element(xml, "xmp:CreateDate", date);
        element(xml, "xmp:ModifyDate", date);
        return xml.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void alternatives(StringBuilder xml, String name, String text) {
        xml.append("<dc:").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        escape(xml, text);
        xml.append("</rdf:li></rdf:Alt></dc:").append(name).append(">\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>');
        escape(xml, text);
        xml.append("</").append(name).append(">\n");
    }

    private static void escape(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                default -> xml.append(c < 0x20 ? ' ' : c);
            }
        }
    }
}
