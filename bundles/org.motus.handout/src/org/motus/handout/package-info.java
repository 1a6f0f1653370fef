/**
 * The handout: one person's program as a tagged PDF that anyone can read, on paper or with a screen reader.
 */
@NonNullByDefault
package org.motus.handout;

import org.eclipse.jdt.annotation.NonNullByDefault;
