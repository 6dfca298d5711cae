package org.briefpack.renderer.word.internal.style;

import org.briefpack.renderer.ooxml.OfficePackage;

/**
 * What content is put on: an empty package with the project's own looks, or a company's template.
 *
 * @param parts the package
 * @param looks colours and fonts of text that is formatted directly
 * @param ids which id each style has
 * @param firstDefinition first free {@code w:abstractNumId}
 * @param headings what headings are numbered with
 * @param firstId number below the first that bookmarks, drawings and controls may have
 */
public record Foundation(
        OfficePackage parts,
        Looks looks,
        StyleIds ids,
        int firstDefinition,
        HeadingNumbers headings,
        int firstId) {}
