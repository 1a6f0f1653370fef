package org.motus.figures;

/** What a mannequin has on the head. */
public enum Hair {
    SHORT, BUN, GREY, BOB;
}
