/** What stands on which slide: decided here, without knowing the file format. */
package org.briefpack.renderer.plan;
