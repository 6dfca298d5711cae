package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.check.Audience;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field is shown where a reader looks, as every pack's own fields are, and nowhere else. */
class FieldsTest {
    private static final String OWN =
            """
            fields:
              client: ""
              office: Wien
              margin: {label: Margin, internal: true}
              startDate: {default: ""}
            """;

    private static Pack pack(String fields, String... more) throws IOException {
        try (InputStream in = FieldsTest.class.getResourceAsStream("tea-coffee.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int at = yaml.indexOf("\nfields:") + 1;
            int end = at;
            do {
                end = yaml.indexOf('\n', end) + 1;
            } while (yaml.charAt(end) == ' ');
            String changed = yaml.substring(0, at) + fields + yaml.substring(end);
            for (int i = 0; i < more.length; i += 2) {
                assertTrue(changed.contains(more[i]), more[i]);
                changed = changed.replace(more[i], more[i + 1]);
            }
            return PackReader.read("pack.yaml", changed.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
        }
    }

    private static Publication compose(Pack pack, String document, Map<String, String> values) {
        return Composer.compose(
                        pack,
                        document,
                        new ComposeOptions(Paper.A4, new LinkedHashMap<>(values), 0))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises"})
    void clientAndRoleAreShownInEveryDocumentAndTheCandidateInNone(String document)
            throws IOException {
        String shown =
                compose(
                                pack(OWN),
                                document,
                                Map.of("client", "Acme", "role", "Taster", "candidate", "Jo Doe"))
                        .toString();
        String content = shown.substring(shown.indexOf("]", shown.indexOf("Metadata[")));
        assertTrue(content.contains("Variable[key=client, label=, value=Acme"), content);
        assertTrue(content.contains("Variable[key=role, label=, value=Taster"), content);
        assertFalse(content.contains("Variable[key=candidate"), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises"})
    void nothingIsShownOfAFieldWithoutAValue(String document) throws IOException {
        String shown =
                compose(pack("fields: {client: \"\", role: \"\"}\n"), document, Map.of())
                        .toString();
        assertFalse(shown.contains("Variable["), shown);
        assertFalse(shown.contains("Prepared for"), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "deck", "guide"})
    void fieldsOfOnesOwnHaveTheirLabel(String document) throws IOException {
        String shown = compose(pack(OWN), document, Map.of("startDate", "May")).toString();
        assertTrue(shown.contains("Office"), shown);
        assertTrue(shown.contains("Variable[key=office, label=, value=Wien"), shown);
        assertTrue(shown.contains("Start date"), shown);
    }

    @Test
    void aFieldInATitleOrAnAlternativeTextIsFilledForEveryRow() throws IOException {
        Pack pack =
                pack(
                        OWN,
                        "title: Tea versus coffee & cocoa",
                        "title: Tea for {client} from {office}");
        Composition brief =
                Composer.composition(pack, "brief", ComposeOptions.DEFAULT).orElseThrow();
        for (String client : List.of("Acme & Sons", "Beta <Ltd>")) {
            Publication one = brief.with(Map.of("client", client)).orElseThrow();
            assertEquals("Tea for " + client + " from Wien – brief", one.metadata().title());
            assertEquals(one, compose(pack, "brief", Map.of("client", client)));
        }
        String unfilled = brief.with(Map.of()).orElseThrow().metadata().title();
        assertEquals("Tea for Client from Wien – brief", unfilled);
    }

    @Test
    void whatIsNotDeclaredTravelsNowhere() throws IOException {
        Publication brief = compose(pack(OWN), "brief", Map.of("clinet", "SECRET"));
        assertFalse(brief.toString().contains("SECRET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises"})
    void anInternalFieldAndWhatSaysItAreNotInAShareableDocument(String document)
            throws IOException {
        Pack pack =
                pack(
                        OWN.replace("internal: true", "default: SECRET-32, internal: true"),
                        "takeaways: [Warm the pot]",
                        "takeaways: [Warm the pot, \"We earn {margin} on it\"]");
        assertTrue(compose(pack, "handout", Map.of()).toString().contains("We earn"));
        String shared = compose(Audience.shareable(pack), document, Map.of()).toString();
        assertFalse(shared.contains("SECRET-32"), shared);
        assertFalse(shared.contains("We earn"), shared);
        assertFalse(shared.contains("argin"), shared);
    }

    @Test
    void placesToFillInShowTheFieldTheyAreBoundTo() throws IOException {
        Pack pack = pack(OWN);
        Composition brief =
                Composer.composition(pack, "brief", ComposeOptions.DEFAULT).orElseThrow();
        for (String client : List.of("Acme", "Beta")) {
            String shown = brief.with(Map.of("client", client)).orElseThrow().toString();
            assertTrue(shown.contains("value=" + client + ", options=[], key=client"), shown);
        }
    }
}
