/** Problems as data: what is wrong, where it is written, and what to do about it. */
package org.briefpack.model.diagnostic;
