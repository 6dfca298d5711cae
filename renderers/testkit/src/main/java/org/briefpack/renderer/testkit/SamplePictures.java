package org.briefpack.renderer.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** Returns a blue circle, in SVG. */
    public static Blob svg() {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\" viewBox=\"0 0 40 40\">"
                        + "<circle cx=\"20\" cy=\"20\" r=\"16\" fill=\"#1F5FA8\"/></svg>";
        return new Blob("dot.svg", svg.getBytes(StandardCharsets.UTF_8));
    }
}
