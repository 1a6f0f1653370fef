/** The clinic's records in a relational database: Derby in a clinic folder, PostgreSQL through the same statements. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.motus.store.jdbc;
