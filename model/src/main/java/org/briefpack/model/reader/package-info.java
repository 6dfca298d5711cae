/** Reads packs and themes from YAML. */
package org.briefpack.model.reader;
