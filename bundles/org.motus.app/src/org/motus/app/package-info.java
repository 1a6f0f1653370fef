/** The product: window, menus, start page, opening and remembering clinics. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.app;
