package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.junit.jupiter.api.Test;

/** What screen readers need to know of single words is in the markup wherever the words stand. */
class AbbreviationsTest {
    @Test
    void abbreviationsOfTheGlossaryAreMarkedAsWordsAndInThePlural() {
        String api = "<abbr title=\"application &amp; interface\">API</abbr>";
        String long_ = "<abbr title=\"the long one\">API key</abbr>";
        assertMarked(api + " and " + api + "s, R<em>" + api + "</em>", "API and APIs, R*API*");
        assertMarked("an " + long_ + " &lt; " + api, "an API key < API");
        assertMarked("APIary, rAPI, APIss, api", "APIary, rAPI, APIss, api");
        assertMarked("<code>API</code>", "`API`");
    }

    @Test
    void wordsInAnotherLanguageSayWhich() {
        assertMarked("the <lang code=\"fr\">mot juste</lang>", "the [mot juste](lang:fr)");
    }

    private static void assertMarked(String expected, String written) {
        String yaml =
                "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n"
                        + "takeaways: [\""
                        + written
                        + "\"]\nglossary:\n"
                        + "  - {id: api, term: API, standsFor: application & interface, meaning: M}\n"
                        + "  - {id: key, term: API key, standsFor: the long one, meaning: M}\n";
        Pack pack =
                PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        ComposeOptions options = new ComposeOptions(Paper.A4, new LinkedHashMap<>(), 0);
        String markup = Composer.markup(pack, "brief", options).orElseThrow();
        int at = markup.indexOf("<t at=\"4:13\">");
        assertEquals(
                "<t at=\"4:13\">" + expected + "</t>",
                markup.substring(at, markup.indexOf("</t>", at) + 4));
    }
}
