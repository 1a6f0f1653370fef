package org.motus.ui;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.motus.care.Registration;
import org.osgi.service.prefs.BackingStoreException;

/** What this user chose for the desktop, kept on this computer. Holds nothing about patients. */
public final class PreferenceValues {

    /** Which colors the desktop has. */
    public enum Colors {
        /** The light theme. */
        LIGHT,
        /** The dark theme. */
        DARK,
        /** What the desktop of the computer has. */
        SYSTEM
    }

    private static final String COLORS = "colors";
    private static final String LARGER_TEXT = "largerText";
    private static final String REDUCE_MOTION = "reduceMotion";
    private static final String DISCREET = "discreetOnOpen";
    private static final String CLINICIAN = "clinician";
    private static final int CLINICIAN_LETTERS = 80;
    private static final String LOCK_AFTER = "lockAfterMinutes";
    private static final int LOCK_USUAL = 10;

    private final IEclipsePreferences node;

    /** @param node where they are kept */
    PreferenceValues(IEclipsePreferences node) {
        this.node = node;
    }

    /** @return the values of this user */
    public static PreferenceValues stored() {
        return new PreferenceValues(InstanceScope.INSTANCE.getNode("org.motus.ui"));
    }

    /** @return which colors the desktop has; light when nothing was chosen */
    public Colors colors() {
        var kept = node.get(COLORS, "").toUpperCase(Locale.ROOT);
        for (var colors : Colors.values()) {
            if (colors.name().equals(kept)) {
                return colors;
            }
        }
        return Colors.LIGHT;
    }

    /** @param next which colors the desktop has */
    public void setColors(Colors next) {
        node.put(COLORS, next.name());
        keep();
    }

    /** @return true when every text is 2 points larger */
    public boolean largerText() {
        return node.getBoolean(LARGER_TEXT, false);
    }

    /** @param next true when every text is to be 2 points larger, from the next start on */
    public void setLargerText(boolean next) {
        node.putBoolean(LARGER_TEXT, next);
        keep();
    }

    /** @return true when drawings show their frames one after another instead of moving */
    public boolean reduceMotion() {
        return node.getBoolean(REDUCE_MOTION, false);
    }

    /** @param next true when drawings are to show their frames one after another instead of moving */
    public void setReduceMotion(boolean next) {
        node.putBoolean(REDUCE_MOTION, next);
        keep();
    }

    /** @return true when other patients are hidden as soon as a patient is opened */
    public boolean discreetOnOpen() {
        return node.getBoolean(DISCREET, true);
    }

    /** @param next true to hide other patients as soon as a patient is opened */
    public void setDiscreetOnOpen(boolean next) {
        node.putBoolean(DISCREET, next);
        keep();
    }

    /** @return name that is printed on handouts and kept with each saved program; empty when none was given */
    public String clinician() {
        return node.get(CLINICIAN, "");
    }

    /** @param next the name; control characters are dropped, and what is longer than 80 letters is cut */
    public void setClinician(String next) {
        var clean = next.replaceAll("\\p{Cntrl}+", " ").strip();
        node.put(CLINICIAN, clean.substring(0, Math.min(CLINICIAN_LETTERS, clean.length())));
        keep();
    }

    /** @return minutes without a key or the mouse after which the window locks; 0 for never */
    public int lockAfterMinutes() {
        return Math.max(0, node.getInt(LOCK_AFTER, LOCK_USUAL));
    }

    /** @param next minutes without a key or the mouse after which the window locks; 0 for never */
    public void setLockAfterMinutes(int next) {
        node.putInt(LOCK_AFTER, Math.max(0, next));
        keep();
    }

    /** @return the listener's registration; it hears of every change, in the thread that made it */
    public Registration onChange(Runnable listener) {
        Objects.requireNonNull(listener);
        IPreferenceChangeListener change = event -> listener.run();
        node.addPreferenceChangeListener(change);
        return () -> node.removePreferenceChangeListener(change);
    }

    private void keep() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(PreferenceValues.class).warn("The preferences could not be kept.", e);
        }
    }
}
