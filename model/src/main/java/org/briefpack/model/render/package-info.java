/** What a file format has to offer to take part: the renderer's contract. */
package org.briefpack.model.render;
