/** What every screen shares: the open clinic, the active patient, the table kit, the theme, sizes and type. */
// Parameters are left out: what SWT, JFace and the workbench hand over carries no null annotations.
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT })
package org.motus.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
