/** The headless commands: the same services as the desktop, without a display. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.cli;
