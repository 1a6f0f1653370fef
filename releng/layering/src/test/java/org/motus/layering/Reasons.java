package org.motus.layering;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The one table of exported packages beyond the first of a bundle, each with its reason. */
final class Reasons {

    private static final String ECORE = "each Ecore package is a Java package";
    private static final String SWITCH = "the item providers are built on the generated switch and adapter factory";
    private static final String HIDDEN = "internal to everyone; EMF names generated classes when it reports an error";
    private static final String PROVIDERS = "each Ecore package has its item providers";

    private static final Map<String, Map<String, String>> TABLE = Map.of(
            "org.motus.model", Map.of(
                    "org.motus.model.library", ECORE,
                    "org.motus.model.program", ECORE,
                    "org.motus.model.clinic", ECORE,
                    "org.motus.model.library.util", SWITCH,
                    "org.motus.model.program.util", SWITCH,
                    "org.motus.model.clinic.util", SWITCH,
                    "org.motus.model.library.impl", HIDDEN,
                    "org.motus.model.program.impl", HIDDEN,
                    "org.motus.model.clinic.impl", HIDDEN),
            "org.motus.model.edit", Map.of(
                    "org.motus.model.library.provider", PROVIDERS,
                    "org.motus.model.program.provider", PROVIDERS,
                    "org.motus.model.clinic.provider", PROVIDERS,
                    "org.motus.model.edit", "the plug-in class that the providers get their texts from"));

    private Reasons() {
    }

    /** The packages that a bundle may export beyond its first. */
    static Set<String> of(String bundle) {
        return TABLE.getOrDefault(bundle, Map.of()).keySet();
    }

    /** Every package in the table, by its bundle. */
    static Map<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        TABLE.forEach((bundle, packages) -> all.put(bundle, packages.keySet()));
        return all;
    }
}
