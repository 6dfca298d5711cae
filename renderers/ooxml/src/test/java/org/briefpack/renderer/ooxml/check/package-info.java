/** What can be wrong in an Office file although every part is valid by its schema. */
package org.briefpack.renderer.ooxml.check;
