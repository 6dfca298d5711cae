package org.briefpack.renderer.ooxml;

import java.util.Arrays;
import java.util.Optional;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.svg.Orientation;
import org.briefpack.renderer.svg.SvgFile;

/**
 * A picture that has been looked at before it goes into a file.
 *
 * @param kind what it is, told from its bytes and not from its name
 * @param width in pixels or user units, above 0
 * @param height in pixels or user units, above 0
 * @param bytes the file
 */
public record Picture(Kind kind, double width, double height, byte[] bytes) {
    /** The kinds of pictures that Office files hold and every reader shows. */
    public enum Kind {
        PNG("png", "image/png"),
        JPEG("jpeg", "image/jpeg"),
        SVG("svg", "image/svg+xml");

        private final String extension;
        private final String mediaType;

        Kind(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Returns how the names of such files end, without the dot. */
        public String extension() {
            return extension;
        }

        /** Returns the media type. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Says in plain words why a picture cannot be used. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String reason) {
            super(reason);
        }
    }

    /**
     * An SVG picture as pixels, for readers that cannot draw SVG.
     *
     * @param png the file
     * @param complete whether it shows all of the picture; effects, and letters that have to be
     *     shaped, are left out
     */
    public record Pixels(byte[] png, boolean complete) {}

    private static final long MOST_PIXELS = 100_000_000;
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};

    /** Returns an SVG picture as pixels. */
    public Pixels pixels() {
        return SvgPicture.pixels(this);
    }

    /**
     * Looks at a file and finds its kind and size.
     *
     * @throws Unusable where it is damaged, too large or not a picture that Office files hold
     */
    public static Picture read(Blob blob) throws Unusable {
        byte[] b = blob.bytes();
        return switch (kind(b).orElseThrow(() -> new Unusable("it is neither PNG, JPEG nor SVG"))) {
            case PNG -> turned(png(b));
            case JPEG -> turned(jpeg(b));
            case SVG -> SvgPicture.read(b);
        };
    }

    /** Returns what a file says it is by its first bytes; empty for other kinds. */
    static Optional<Kind> kind(byte[] b) {
        if (b.length > 24 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
            return Optional.of(Kind.PNG);
        }
        if (b.length > 4 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xD8) {
            return Optional.of(Kind.JPEG);
        }
        return SvgFile.isSvg(b) ? Optional.of(Kind.SVG) : Optional.empty();
    }

    /** Turns a photograph upright, which not every program does that shows an Office file. */
    private static Picture turned(Picture lying) throws Unusable {
        byte[] upright = Orientation.upright(lying.bytes());
        if (upright == lying.bytes()) {
            return lying;
        }
        return lying.kind() == Kind.PNG ? png(upright) : jpeg(upright);
    }

    private static Picture png(byte[] b) throws Unusable {
        boolean complete = false;
        for (int i = 8; i + 12 <= b.length && !complete; ) {
            long length = number(b, i) & 0xFFFFFFFFL;
            complete = Arrays.equals(b, i + 4, i + 8, PNG_END, 0, 4);
            if (length > b.length - i - 12) {
                break;
            }
            i += (int) length + 12;
        }
        if (!complete) {
            throw new Unusable("the PNG file is cut off or damaged");
        }
        return bounded(Kind.PNG, number(b, 16), number(b, 20), b);
    }

    private static Picture jpeg(byte[] b) throws Unusable {
        int i = 2;
        while (i + 9 < b.length && (b[i] & 0xFF) == 0xFF) {
            int marker = b[i + 1] & 0xFF;
            if (marker == 0xFF) {
                i++;
                continue;
            }
            boolean frame =
                    marker >= 0xC0
                            && marker <= 0xCF
                            && marker != 0xC4
                            && marker != 0xC8
                            && marker != 0xCC;
            if (frame) {
                return bounded(Kind.JPEG, pair(b, i + 7), pair(b, i + 5), b);
            }
            i += 2 + pair(b, i + 2);
        }
        throw new Unusable("the JPEG file is cut off or damaged");
    }

    private static Picture bounded(Kind kind, long width, long height, byte[] b) throws Unusable {
        if (width <= 0 || height <= 0) {
            throw new Unusable("it has no size");
        }
        if (width * height > MOST_PIXELS) {
            throw new Unusable(
                    "it has " + width + " by " + height + " pixels, more than 100 million");
        }
        return new Picture(kind, width, height, b);
    }

    private static int number(byte[] b, int at) {
        return pair(b, at) << 16 | pair(b, at + 2);
    }

    private static int pair(byte[] b, int at) {
        return (b[at] & 0xFF) << 8 | b[at + 1] & 0xFF;
    }
}
