/** How each kind of file is opened, and what is looked at. */
package org.briefpack.verify.internal;
