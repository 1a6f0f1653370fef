/** The patients of the open clinic: search, table, selection. */
// Parameters are left out: what SWT, JFace and the workbench hand over carries no null annotations.
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT })
package org.motus.ui.patient;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
