/** The overview of the active patient: where it hurts, what that means, the episode, the program, the scores. */
// Parameters are left out: what SWT, JFace and the workbench hand over carries no null annotations.
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT })
package org.motus.ui.patient.overview;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
