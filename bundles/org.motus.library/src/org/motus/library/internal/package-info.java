/**
 * Reading content files and indexing them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.library.internal;
