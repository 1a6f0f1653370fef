package org.motus.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the Java of the three Ecore packages into the two model bundles. */
public final class GenerateModel {

    static final String MODEL = "org.motus.model";
    static final String EDIT = "org.motus.model.edit";
    private static final List<String> PACKAGES = List.of("library", "program", "clinic");

    private final Path model;
    private final Path bundles;

    /**
     * @param model
     *            folder with the .ecore files
     * @param bundles
     *            folder that holds, or will hold, the two model bundles
     */
    public GenerateModel(Path model, Path bundles) {
        this.model = model.toAbsolutePath().normalize();
        this.bundles = bundles.toAbsolutePath().normalize();
    }

    /**
     * Command line: the folder with the .ecore files, the folder with the bundles.
     *
     * @throws IOException
     *             when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        new GenerateModel(Path.of(args[0]), Path.of(args[1])).generate();
    }

    /**
     * Generates model and edit code.
     *
     * @throws IOException
     *             when a folder cannot be made or the generator reports an error
     */
    public void generate() throws IOException {
        for (var project : List.of(MODEL, EDIT)) {
            var folder = bundles.resolve(project);
            Files.createDirectories(folder.resolve("src-gen"));
            EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/"));
        }
        var genModel = genModel(loadPackages());
        var generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        run(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        run(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private List<EPackage> loadPackages() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        return PACKAGES.stream().map(name -> URI.createFileURI(model.resolve(name + ".ecore").toString()))
                .map(uri -> (EPackage) resources.getResource(uri, true).getContents().getFirst()).toList();
    }

    private GenModel genModel(List<EPackage> packages) {
        var genModel = GenModelFactory.eINSTANCE.createGenModel();
        genModel.initialize(packages);
        genModel.setModelName("Motus");
        genModel.setModelPluginID(MODEL);
        genModel.setModelDirectory("/" + MODEL + "/src-gen");
        genModel.setEditDirectory("/" + EDIT + "/src-gen");
        genModel.setEditPluginClass(EDIT + ".MotusEditPlugin");
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setCanGenerate(true);
        genModel.setForceOverwrite(true);
        genModel.setUpdateClasspath(false);
        genModel.setBundleManifest(false);
        genModel.setCreationIcons(false);
        genModel.setCopyrightText("SPDX-License-Identifier: EPL-2.0");
        genModel.getGenPackages().forEach(this::configure);
        return genModel;
    }

    private void configure(GenPackage genPackage) {
        genPackage.setBasePackage(MODEL);
        genPackage.setPrefix(genPackage.getPackageName().substring(0, 1).toUpperCase()
                + genPackage.getPackageName().substring(1));
        genPackage.setDisposableProviderFactory(true);
        // Icons are SVG files of the screens; the generator's raster images are not wanted.
        genPackage.getGenClasses().forEach(genClass -> genClass.setImage(false));
    }

    private static void run(Generator generator, GenModel genModel, String type) throws IOException {
        var result = generator.generate(genModel, type, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("The generator failed: " + result);
        }
    }
}
