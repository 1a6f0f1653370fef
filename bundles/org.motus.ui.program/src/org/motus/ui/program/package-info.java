/** The active patient's program: what it asks for, how to start it, how to print it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.ui.program;
