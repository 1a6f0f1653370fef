/** The headless commands: the same services as the desktop, without a display. */
// Fields are left out: picocli fills them after the constructor.
@NonNullByDefault({ PARAMETER, RETURN_TYPE, TYPE_ARGUMENT })
package org.motus.cli;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;

import org.eclipse.jdt.annotation.NonNullByDefault;
