/** Images of a clinic's own exercises: read with care, made small, written anew. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.figures.internal.image;
