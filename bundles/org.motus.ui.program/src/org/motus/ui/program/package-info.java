/** The active patient's program: what it asks for, how to start it, how to print it. */
// Parameters and fields are left out: what SWT and JFace hand over carries no null annotations, and methods of their own
// make the widgets of a panel.
@NonNullByDefault({ RETURN_TYPE, TYPE_ARGUMENT })
package org.motus.ui.program;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
