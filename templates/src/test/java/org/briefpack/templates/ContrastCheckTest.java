package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.ThemeReader;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.junit.jupiter.api.Test;

/** A theme whose text could not be read somewhere is refused, and says where that is. */
class ContrastCheckTest {
    @Test
    void acceptsTheBuiltInTheme() {
        assertEquals(List.of(), told("", ""));
    }

    @Test
    void reportsGreyTextThatIsTooLightForThePage() {
        assertTells(
                "muted: \"#525E6B\"", "muted: \"#999999\"", "muted on paper has a contrast of 2.8");
    }

    @Test
    void reportsALinkThatCanBeReadOnThePageButNotInACard() {
        List<String> told = told("link: \"#1A5A96\"", "link: \"#3375B7\"");
        assertTrue(told.stream().noneMatch(message -> message.contains("on paper")), told + "");
        assertTrue(
                told.stream().anyMatch(message -> message.startsWith("link on tint of")),
                told + "");
    }

    @Test
    void reportsAnAccentThatCannotBeReadOnTheGroundOfAQuestion() {
        assertTells("surface: \"#F2F5F8\"", "surface: \"#C9D2DB\"", "caution on surface has");
    }

    @Test
    void reportsAStyleInAColourThatIsMeantForLines() {
        assertTells(
                "leading: 1.38, colour: ink, after: 4pt",
                "leading: 1.38, colour: rule, after: 4pt",
                "text of body on paper has a contrast of 1.5");
    }

    private static void assertTells(String from, String to, String start) {
        List<String> told = told(from, to);
        assertTrue(told.stream().anyMatch(message -> message.startsWith(start)), told.toString());
    }

    /** Returns what is told of the built-in theme where something is written in another way. */
    private static List<String> told(String from, String to) {
        Blob file = BuiltIns.themeFile("harbour").orElseThrow();
        String yaml = new String(file.bytes(), StandardCharsets.UTF_8);
        assertTrue(yaml.contains(from), from);
        byte[] changed = yaml.replace(from, to).getBytes(StandardCharsets.UTF_8);
        Outcome<Theme> outcome =
                ThemeReader.read(new Blob("my.yaml", changed), path -> Optional.empty());
        return outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.LOW_CONTRAST)
                .map(Diagnostic::message)
                .toList();
    }
}
