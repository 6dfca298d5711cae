/** Documents as tagged PDF. */
package org.briefpack.renderer.pdf;
