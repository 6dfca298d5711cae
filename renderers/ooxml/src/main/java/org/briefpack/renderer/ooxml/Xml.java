package org.briefpack.renderer.ooxml;

/** Marker until the writer arrives. */
final class Xml {
    private Xml() {}
}
