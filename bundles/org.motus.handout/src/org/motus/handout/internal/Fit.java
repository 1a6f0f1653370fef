package org.motus.handout.internal;

/** How page 1 is made to hold everything, from roomy to loose. */
enum Fit {
    /** Normal gaps. */
    NORMAL,
    /** Smaller gaps, pictures and table text. */
    TIGHT,
    /** The overview begins page 2, for printing on both sides of a sheet. */
    SPLIT,
    /** Smaller gaps, and everything follows on: for large print, when many warnings fill page 1 by themselves. */
    FLOW
}
