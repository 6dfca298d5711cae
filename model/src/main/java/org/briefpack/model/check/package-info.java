/** Editorial rules: whether what a pack says can be trusted, understood and shared. */
package org.briefpack.model.check;
