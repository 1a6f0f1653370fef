package org.motus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Measures the product and prints one table. */
public final class Bench {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;
    private static final int WARM_UPS_IN_ONE_JAVA = 30;
    private static final int ROUNDS_IN_ONE_JAVA = 15;

    private Bench() {
    }

    /**
     * Measures everything. Arguments: folder of the product, launcher script, file of Java options, folder for what the
     * measurements leave behind. With {@code --once WHAT} it does and times one thing and prints the milliseconds.
     *
     * @throws Exception
     *             when something could not be measured
     */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("--once")) {
            System.out.println(LibraryLoad.once(args[1]));
            return;
        }
        var product = Path.of(args[0]);
        var java = new JavaRuns(Path.of(args[2]));
        System.out.println("what | value | baseline | ratio");
        System.out.println("---|---|---|---");
        if (System.getenv("DISPLAY") != null) {
            var start = new DesktopStart(Path.of(args[1]), Files.createDirectories(Path.of(args[3])));
            System.out.println(start.pair().row(WARM_UPS, ROUNDS));
            System.out.println(start.manyPair().row(WARM_UPS, ROUNDS));
            System.out.println(start.memoryRow());
        }
        System.out.println(LibraryLoad.first(java).row(1, ROUNDS));
        System.out.println(LibraryLoad.warm().row(WARM_UPS_IN_ONE_JAVA, ROUNDS));
        System.out.println(HandoutPrint.warm().row(WARM_UPS_IN_ONE_JAVA, ROUNDS_IN_ONE_JAVA));
        new Figures(Files.createDirectories(Path.of(args[3]))).rows().forEach(System.out::println);
        store(Files.createDirectories(Path.of(args[3])));
        System.out.printf(Locale.ROOT, "product on disk | %.1f MB | |%n", megabytes(product));
    }

    /** The store with a few and with 100,000 patients. */
    private static void store(Path folder) throws Exception {
        var many = folder.resolve("many");
        var small = Files.createTempDirectory(folder, "store");
        try (var save = new DurableSave(small, many)) {
            save.rows().forEach(System.out::println);
        }
        try (var search = new StoreSearch(many)) {
            search.rows().forEach(System.out::println);
        }
        new PatientOpening(small.resolve("ten-years")).rows().forEach(System.out::println);
        System.out.println(new SignIn(small).row());
        new ClinicVerify(folder).rows().forEach(System.out::println);
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }
}
