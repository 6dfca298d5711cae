package org.briefpack.renderer.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.briefpack.model.theme.Blob;

/** Small pictures for tests. */
public final class SamplePictures {
    private static final String RED_PIXELS =
            "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4oKAARAwQCgAejgQBl4tBnAAAAABJRU5ErkJggg==";

    private SamplePictures() {}

    /** Returns a picture of two by two pixels, in PNG. */
    public static Blob png() {
        return new Blob("dot.png", Base64.getDecoder().decode(RED_PIXELS));
    }

    /**
     * Returns files that are no pictures, or not whole, or not safe: a renderer may refuse them.
     */
    static List<Blob> doubtful() {
        byte[] png = png().bytes();
        byte[] damaged = png.clone();
        damaged[png.length / 2] ^= 0x55;
        List<byte[]> all =
                List.of(
                        new byte[0],
                        "no picture at all".getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOf(png, png.length - 9),
                        Arrays.copyOf(png, 30),
                        damaged,
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16},
                        "<svg".getBytes(StandardCharsets.UTF_8),
                        "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='4'/>"
                                .getBytes(StandardCharsets.UTF_8),
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script/></svg>"
                                .getBytes(StandardCharsets.UTF_8));
        return all.stream().map(bytes -> new Blob("doubtful", bytes)).toList();
    }

    /** Returns a blue circle, in SVG. */
    public static Blob svg() {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\" viewBox=\"0 0 40 40\">"
                        + "<circle cx=\"20\" cy=\"20\" r=\"16\" fill=\"#1F5FA8\"/></svg>";
        return new Blob("dot.svg", svg.getBytes(StandardCharsets.UTF_8));
    }
}
