/** The exercises of the library: what each is, what it looks like, and for whom it needs care. */
// Parameters and fields are left out: what SWT and JFace hand over carries no null annotations, and methods of their own
// make the widgets of a panel.
@NonNullByDefault({ RETURN_TYPE, TYPE_ARGUMENT })
package org.motus.ui.library;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
