/** The pane "Where it hurts" of the overview: the body chart, its table, and what a clinician does to them. */
// Parameters are left out: what SWT, JFace and the workbench hand over carries no null annotations.
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT })
package org.motus.ui.patient.body;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
