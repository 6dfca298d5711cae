package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A footer that is too long for its place loses all but the date of the facts. */
class FooterTest {
    private static final String DATE = "Facts checked 30 November 2026";
    private static final String ALL = "Rust versus Go for recruiters \u00B7 Acme AG \u00B7 " + DATE;

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 12, 20, 30, 60, 1000})
    void neverDropsTheDate(double room) {
        String fitted = new LayoutPlan.Foot(1, 2, 3, room).fitted(ALL);
        assertEquals(DATE, fitted.substring(fitted.length() - DATE.length()));
    }

    @Test
    void keepsAsMuchBeforeItAsThereIsRoomFor() {
        assertEquals(ALL, new LayoutPlan.Foot(1, 2, 3, 1000).fitted(ALL));
        assertEquals(
                "Rust versus Go for recruiters \u00B7 " + DATE,
                new LayoutPlan.Foot(1, 2, 3, 35).fitted(ALL));
        assertEquals(DATE, new LayoutPlan.Foot(1, 2, 3, 20).fitted(ALL));
        assertEquals("", new LayoutPlan.Foot(1, 2, 3, 20).fitted(""));
    }
}
