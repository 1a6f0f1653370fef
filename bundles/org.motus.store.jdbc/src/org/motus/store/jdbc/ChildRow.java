package org.motus.store.jdbc;

import org.eclipse.emf.ecore.EObject;

/**
 * One row below a patient.
 *
 * @param key
 *            unique in its table within the patient
 * @param parent
 *            key of the row that contains it; the patient's id at the top
 * @param position
 *            place in the list, from 0
 * @param entry
 *            its values
 */
record ChildRow(String key, String parent, int position, EObject entry) {
}
