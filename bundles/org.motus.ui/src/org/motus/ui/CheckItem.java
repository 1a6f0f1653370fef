package org.motus.ui;

/**
 * One check box of a {@link ChecksField}.
 *
 * @param id
 *            stable id
 * @param label
 *            words beside the box
 * @param group
 *            head under which it stands; empty for none
 */
public record CheckItem(String id, String label, String group) {
}
