package org.briefpack.renderer.pdf.internal.layout.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointLabelsTest {
    private static final double SIZE = 8;
    private static final double FLOOR = 100;

    @Test
    void putsTheFigureOfTheHigherPointAboveItAndThatOfTheLowerBelow() {
        assertArrayEquals(new double[] {61, 25.5}, of(50, 30), 0.01);
    }

    @Test
    void standsAbovePointsOnTheFloor() {
        assertArrayEquals(new double[] {25.5, 94.5}, of(30, 99), 0.01);
    }

    @Test
    void leavesOutPointsThatAreNotThere() {
        assertEquals(45.5, of(Double.NaN, 50)[1], 0.01);
    }

    @Test
    void neverTouchOneAnotherAndKeepTheOrderOfTheirPoints() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            double[] points = random.doubles(2 + round % 4, 20, FLOOR).sorted().toArray();
            double[] lines = of(points);
            for (int i = 1; i < lines.length; i++) {
                double apart = lines[i] - lines[i - 1];
                assertTrue(apart >= SIZE, Arrays.toString(points) + Arrays.toString(lines));
            }
            assertTrue(lines[lines.length - 1] <= FLOOR, Arrays.toString(lines));
        }
    }

    private static double[] of(double... points) {
        return PointLabels.baselines(points, SIZE, FLOOR);
    }
}
