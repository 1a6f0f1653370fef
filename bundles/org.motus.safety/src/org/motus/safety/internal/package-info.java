/** The checks. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.safety.internal;
