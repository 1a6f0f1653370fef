/** How a handout is composed, laid out and kept. */
@NonNullByDefault
package org.motus.handout.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
