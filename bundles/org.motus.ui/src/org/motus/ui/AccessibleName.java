package org.motus.ui;

import java.util.List;
import java.util.ServiceLoader;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The one place where a control gets the name that a screen reader speaks. UI thread only. */
public final class AccessibleName {

    private static final String NAME = "org.motus.ui.name";
    private static final String DESCRIPTION = "org.motus.ui.description";

    /** Loaded by the class loader of this bundle, which the fragment of the platform has joined. */
    private static final List<NativeNames> PLATFORM = ServiceLoader
            .load(NativeNames.class, AccessibleName.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
            .toList();

    private AccessibleName() {
    }

    /**
     * @param control
     *            a control without a text of its own
     * @param name
     *            what it is, without its value; replaces an earlier name
     */
    public static void set(Control control, String name) {
        keep(control, NAME, name);
        PLATFORM.forEach(platform -> platform.name(control, name));
    }

    /**
     * @param sentence
     *            what a screen reader adds to the name, as the fault of a field; empty for none
     */
    public static void describe(Control control, String sentence) {
        keep(control, DESCRIPTION, sentence);
        PLATFORM.forEach(platform -> platform.describe(control, sentence));
    }

    /**
     * Names a control that only shows something, such as drawn words or an icon: a screen reader hears a label.
     *
     * @param words
     *            what it shows; call once for a control
     */
    public static void label(Control control, String words) {
        set(control, words);
        DrawnState.speak(control, () -> ACC.ROLE_LABEL, () -> DrawnState.of(control));
    }

    /** @param field a text field with a number that the arrow keys step; call once for a field */
    public static void number(Text field) {
        field.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SPINBUTTON;
            }
        });
        PLATFORM.forEach(platform -> platform.number(field));
    }

    private static void keep(Control control, String key, String words) {
        if (control.getData(NAME) == null && control.getData(DESCRIPTION) == null) {
            listen(control);
        }
        control.setData(key, words);
    }

    private static void listen(Control control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (control.getData(NAME) instanceof String name) {
                    event.result = name;
                }
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                if (control.getData(DESCRIPTION) instanceof String words && !words.isEmpty()) {
                    event.result = words;
                }
            }
        });
    }
}
