/** The steps of care that the desktop and the command line share: open, start, check, save, print. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.care;
