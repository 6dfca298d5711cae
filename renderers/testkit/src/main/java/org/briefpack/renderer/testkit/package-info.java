/** The contract that every renderer passes, with the samples it is tried on. */
package org.briefpack.renderer.testkit;
