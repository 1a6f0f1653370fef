/** The names and passwords that this computer shows to clinic servers, kept encrypted. */
@NonNullByDefault
package org.motus.logins;

import org.eclipse.jdt.annotation.NonNullByDefault;
