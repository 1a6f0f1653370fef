/** What every screen shares: the open clinic, the active patient, the table kit, the theme, sizes and type. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.ui;
