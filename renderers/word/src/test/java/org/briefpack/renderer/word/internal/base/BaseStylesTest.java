package org.briefpack.renderer.word.internal.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseStylesTest {
    @ParameterizedTest
    @CsvSource({
        "\u00DCberschrift 2, HEADING_2",
        "Titre 1, HEADING_1",
        "T\u00EDtulo 3, HEADING_3",
        "\u898B\u51FA\u3057 1, HEADING_1",
        "\u6807\u9898 2, HEADING_2",
        "\u6807\u9898, TITLE",
        "\uC81C\uBAA9 1, HEADING_1",
        "\u0417\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A 1, HEADING_1",
        "Liste \u00E0 puces, LIST_BULLET",
        "Lista con n\u00FAmeros, LIST_NUMBER",
        "Verzeichnis 1, TOC_1",
        "Beschriftung, CAPTION",
        "Pi\u00E8 di pagina, FOOTER",
    })
    void findsAStyleByItsNameInAnotherLanguage(String name, Style style) throws Exception {
        BaseStyles styles = styles(style("paragraph", "x1", "<w:name w:val='" + name + "'/>"));
        assertEquals("x1", styles.ids().get(style));
        assertFalse(styles.missing().contains(style));
    }

    @Test
    void findsAStyleByItsSecondName() throws Exception {
        String names = "<w:name w:val='ACME Kapitel'/><w:aliases w:val='Kapitel,Heading 1'/>";
        assertEquals("a", styles(style("paragraph", "a", names)).ids().get(Style.HEADING_1));
    }

    @Test
    void takesACompanysOwnHeadingByItsPlaceInTheOutline() throws Exception {
        String own = "<w:name w:val='ACME Abschnitt'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr>";
        BaseStyles styles = styles(style("paragraph' w:customStyle='1", "acme", own));
        assertEquals("acme", styles.ids().get(Style.HEADING_2));
        assertTrue(styles.missing().contains(Style.HEADING_1));
    }

    @Test
    void prefersTheNameToTheOutline() throws Exception {
        String own = "<w:name w:val='ACME'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr>";
        BaseStyles styles =
                styles(
                        style("paragraph' w:customStyle='1", "acme", own)
                                + style("paragraph", "h", "<w:name w:val='heading 1'/>"));
        assertEquals("h", styles.ids().get(Style.HEADING_1));
    }

    @Test
    void addsAStyleThatIsOnlyLatent() throws Exception {
        BaseStyles styles =
                styles("<w:latentStyles><w:lsdException w:name='heading 1'/></w:latentStyles>");
        assertTrue(styles.missing().contains(Style.HEADING_1));
        assertEquals("Heading1", styles.ids().get(Style.HEADING_1));
    }

    @Test
    void isNotMisledByAStyleOfAnotherKind() throws Exception {
        BaseStyles styles = styles(style("character", "c", "<w:name w:val='heading 1'/>"));
        assertTrue(styles.missing().contains(Style.HEADING_1));
    }

    private static String style(String type, String id, String content) {
        return "<w:style w:type='" + type + "' w:styleId='" + id + "'>" + content + "</w:style>";
    }

    private static BaseStyles styles(String content) throws Exception {
        OfficePart part = new OfficePackage().add("/word/styles.xml", Names.type("styles"));
        String xml = "<w:styles xmlns:w='" + Names.W + "'>" + content + "</w:styles>";
        part.content(xml.getBytes(StandardCharsets.UTF_8));
        return BaseStyles.of(XmlTree.parse(part));
    }
}
