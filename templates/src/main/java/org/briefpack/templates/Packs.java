package org.briefpack.templates;

/** Names of the built-in packs. */
public final class Packs {
    private Packs() {}
}
