/** Checks, findings and fixes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.safety;
