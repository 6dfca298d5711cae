package org.briefpack.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Choices;
import org.briefpack.model.theme.Paper;
import org.briefpack.templates.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request chooses among what there is; what makes no sense is as if it were not said. */
class ViewTest {
    private static final List<String> THEMES = List.of("acme.yaml", "harbour");
    private static final View USUAL = View.of(Optional.of(Choices.of()), "brief", false);

    private static View view(String query) {
        return View.of(Query.words(query), USUAL, THEMES, Composer.documents());
    }

    @Test
    void saysNothingAndSeesTheUsual() {
        assertEquals(USUAL, view(""));
        assertEquals("brief", USUAL.document().name());
    }

    @Test
    void choosesEachThing() {
        View view =
                view(
                        "document=deck&audience=shareable&paper=letter&theme=harbour&session=30"
                                + "&base=no&field.client=Acme+%26+Sons");
        assertEquals("deck", view.document().name());
        assertEquals(true, view.shareable());
        assertEquals(Paper.LETTER, view.paper());
        assertEquals("harbour", view.theme());
        assertEquals(30, view.session());
        assertEquals(Map.of("client", "Acme & Sons"), view.fields());
    }

    @ParameterizedTest
    @CsvSource({
        "document=../../etc/passwd",
        "document=",
        "audience=everybody",
        "paper=a0",
        "theme=/etc/passwd",
        "theme=acme.yaml",
        "theme=other.yaml",
        "session=31",
        "session=-1",
        "session=99999999999999",
        "field.client=",
        "nonsense=1",
        "%zz=%zz",
        "=",
        "&&&=&"
    })
    void passesOverWhatMakesNoSense(String query) {
        assertEquals(USUAL, view(query));
    }
}
