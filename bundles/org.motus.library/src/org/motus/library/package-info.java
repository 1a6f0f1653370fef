/**
 * The clinical content of the product: what it knows, how it is searched, and what a first program is made of.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.library;
