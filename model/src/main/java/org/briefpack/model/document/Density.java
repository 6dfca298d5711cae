package org.briefpack.model.document;

/**
 * One way to set a document that must fit its sheet.
 *
 * @param name what the template calls it
 * @param text factor on the theme's text sizes, 1 for unchanged
 * @param space factor on the theme's spacing, 1 for unchanged
 */
public record Density(String name, double text, double space) {
    /** The theme's own sizes and spacing. */
    public static final Density NORMAL = new Density("normal", 1, 1);
}
