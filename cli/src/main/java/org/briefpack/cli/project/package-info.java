/** What the folder of a pack remembers of how the pack is built. */
package org.briefpack.cli.project;
