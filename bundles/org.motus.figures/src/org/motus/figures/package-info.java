/**
 * Figures of exercises: poses of a jointed mannequin, read from text and drawn as plain geometry.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.figures;
