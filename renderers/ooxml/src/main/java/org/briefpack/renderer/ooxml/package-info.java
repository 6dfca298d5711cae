/** What Word and slides share when they write Office Open XML. */
package org.briefpack.renderer.ooxml;
