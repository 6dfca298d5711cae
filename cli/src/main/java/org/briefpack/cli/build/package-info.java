/** From a pack to finished files in memory, for one pack or for many. */
package org.briefpack.cli.build;
