package org.motus.figures.internal;

/**
 * What is wrong with a pose.
 *
 * @param grip      the id of the grip with which it is mended
 * @param unreached what a hand or foot is called that does not come to its place; empty when it is something else
 * @param words     one sentence without an end
 */
record Flaw(String grip, String unreached, String words) {
}
