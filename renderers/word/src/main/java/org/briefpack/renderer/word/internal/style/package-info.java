/** What text looks like in Word: styles, lists, fonts and colours from the theme. */
package org.briefpack.renderer.word.internal.style;
