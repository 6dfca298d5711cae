/** How a template sees a pack, and how it is filled. */
package org.briefpack.templates.compose;
