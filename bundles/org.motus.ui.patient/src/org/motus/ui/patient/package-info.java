/** The patients of the open clinic: search, table, selection. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.ui.patient;
