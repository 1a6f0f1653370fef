/**
 * How a pose becomes a drawing: skeleton, flesh, outlines, order of painting. Lengths are shares of stature.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.figures.internal;
