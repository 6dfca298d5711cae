package org.briefpack.renderer.pdf.planted;

import org.openpdf.text.Document;

/** Breaks a rule on purpose: a library type outside an internal package. */
public class ShowsTheLibrary {
    Document document;
}
