package org.motus.app;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.ui.PlatformUI;

/**
 * What the program holds at one moment.
 *
 * @param resources
 *            colors, fonts, images and other things of SWT that must be given back; -1 when they are not tracked
 * @param kinds
 *            how many of each kind
 * @param megabytes
 *            used memory after collection
 */
record Held(int resources, Map<String, Long> kinds, double megabytes) {

    private static final int COLLECTIONS = 4;

    static Held now(Screen screen) throws InterruptedException {
        for (var round = 0; round < COLLECTIONS; round++) {
            System.gc();
            Thread.sleep(100);
        }
        var runtime = Runtime.getRuntime();
        var megabytes = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        return screen.on(() -> {
            var data = PlatformUI.getWorkbench().getDisplay().getDeviceData();
            if (!data.tracking) {
                return new Held(-1, Map.of(), megabytes);
            }
            var kinds = Arrays.stream(data.objects).map(held -> held.getClass().getSimpleName())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            return new Held(data.objects.length, kinds, megabytes);
        });
    }

    String more(Held before) {
        return "Held before: " + before.kinds + ", after: " + kinds;
    }
}
