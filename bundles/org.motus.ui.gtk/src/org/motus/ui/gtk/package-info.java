/** What GTK needs beyond SWT. Joined to org.motus.ui on that platform only. */
// Parameters are left out: what SWT hands over carries no null annotations.
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT })
package org.motus.ui.gtk;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
