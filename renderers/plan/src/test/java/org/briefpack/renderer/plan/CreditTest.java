package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Reference;
import org.junit.jupiter.api.Test;

/** A source is named in as many words as there is room for. */
class CreditTest {
    private static final SourceSpan NONE = SourceSpan.NONE;

    @Test
    void tellsTitlePublisherDateAndAddressApart() {
        Credit credit =
                Credit.of(reference(1, "Version 1.0, at last", ". The Project, 2012-03-28. "));
        assertEquals(new Credit("Version 1.0, at last", "The Project", "2012-03-28", URL), credit);
        assertEquals("Version 1.0, at last. The Project, 2012-03-28", credit.inFull());
    }

    @Test
    void knowsSourcesWithoutPublisherOrDate() {
        assertEquals(
                new Credit("Title", "", "2020", URL), Credit.of(reference(1, "Title", ". 2020. ")));
        assertEquals(
                new Credit("Title", "Acme, Inc", "", URL),
                Credit.of(reference(1, "Title", ". Acme, Inc. ")));
        assertEquals(new Credit("Title", "", "", URL), Credit.of(reference(1, "Title", ". ")));
    }

    @Test
    void namesEachPublisherOnceWithItsNumbersAndYears() {
        List<Reference> references =
                List.of(
                        reference(2, "One", ". The Project, 2024-04-09. "),
                        reference(7, "Two", ". Acme. "),
                        reference(9, "Three", ". The Project, 2026-01. "));
        assertEquals(
                List.of("2, 9 The Project 2024, 2026", "7 Acme"), Credit.brief(references, true));
        assertEquals(List.of("2, 9 The Project", "7 Acme"), Credit.brief(references, false));
    }

    private static final String URL = "https://example.org/a";

    private static Reference reference(int number, String title, String rest) {
        return new Reference(
                "r" + number,
                number,
                List.of(
                        new Inline.Text(title, NONE),
                        new Inline.Text(rest, NONE),
                        new Inline.Link(
                                List.of(new Inline.Text("example.org/a", NONE)), URL, NONE)),
                NONE);
    }
}
