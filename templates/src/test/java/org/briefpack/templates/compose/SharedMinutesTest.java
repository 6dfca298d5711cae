package org.briefpack.templates.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SharedMinutesTest {
    @Test
    void sharesByWeightWhatTheFixedOnesLeave() {
        assertEquals(
                "<s minutes=\"4\"><s minutes=\"2\"/><s minutes=\"4\"/>",
                SharedMinutes.fill(
                        "<s minutes=\"@=4\"><s minutes=\"@1\"/><s minutes=\"@2\"/>", 10));
    }

    @Test
    void sharesWholeQuartersThatSumToTheMinutes() {
        assertEquals(
                "<s minutes=\"0.25\"/><s minutes=\"0.5\"/><s minutes=\"0.25\"/>",
                SharedMinutes.fill("<s minutes=\"@1\"/><s minutes=\"@1\"/><s minutes=\"@1\"/>", 1));
    }

    @Test
    void givesNothingWhereNothingIsLeft() {
        assertEquals(
                "<s minutes=\"5\"/><s minutes=\"0\"/>",
                SharedMinutes.fill("<s minutes=\"@=5\"/><s minutes=\"@1\"/>", 3));
        assertEquals("<s/>", SharedMinutes.fill("<s/>", 3));
    }
}
