/** What somebody chose for a build: documents and formats, theme, paper, fields, templates. */
package org.briefpack.cli.choice;
