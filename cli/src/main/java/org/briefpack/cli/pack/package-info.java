/** Finding packs and the files they use, never outside the pack's own folder. */
package org.briefpack.cli.pack;
