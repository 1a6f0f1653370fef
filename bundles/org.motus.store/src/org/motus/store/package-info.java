/** The clinic's records in the words of the clinic. Implementations are found as OSGi services. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.store;
