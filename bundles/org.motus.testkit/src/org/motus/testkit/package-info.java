/** Builders and helpers that the tests of several bundles share. */
package org.motus.testkit;
