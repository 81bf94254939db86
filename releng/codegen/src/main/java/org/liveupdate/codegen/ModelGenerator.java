/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of every {@code *.genmodel} of the model bundle, and the texts of its classes and features for the
 * edit bundle. Nothing in the project is touched: the code is generated into a temporary folder and returned.
 */
public final class ModelGenerator {
    /**
     * The bundle whose models are generated; its models are in the folder {@code model}, its code in {@code src-gen}.
     */
    public static final String MODEL_BUNDLE = "org.liveupdate.model";
    /** The bundle that shows the models; the texts for it are generated into its {@code src-gen}. */
    public static final String EDIT_BUNDLE = "org.liveupdate.model.edit";

    private static final String SOURCES = "src-gen";

    private final Path root;

    /**
     * A generator.
     *
     * @param root the root of the project
     */
    public ModelGenerator(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The generated files that are committed. */
    public GeneratedFiles committed() {
        GeneratedFiles files = new GeneratedFiles();
        for (String bundle : List.of(MODEL_BUNDLE, EDIT_BUNDLE)) {
            String folder = "bundles/" + bundle + "/" + SOURCES;
            files.addAll(root.resolve(folder), folder);
        }
        return files;
    }

    /**
     * Generates everything.
     *
     * @return the files as they should be committed
     * @throws IllegalStateException when a model is not valid or cannot be generated; the message says why
     */
    public GeneratedFiles generate() {
        GeneratedFiles files = new GeneratedFiles();
        try {
            Path project = Files.createTempDirectory("liveupdate-codegen");
            try {
                for (Path model : models()) {
                    GenModel genModel = load(model);
                    generate(genModel, project);
                    addPackageInfos(genModel, files);
                    ModelTexts texts = new ModelTexts(genModel);
                    files.add("bundles/" + EDIT_BUNDLE + "/" + SOURCES + "/" + texts.path(), texts.text());
                }
                files.addAll(project.resolve(SOURCES), "bundles/" + MODEL_BUNDLE + "/" + SOURCES);
            } finally {
                delete(project);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void addPackageInfos(GenModel model, GeneratedFiles files) {
        GenPackage pack = model.getGenPackages().get(0);
        String name = pack.getInterfacePackageName();
        String documentation = EcoreUtil.getDocumentation(pack.getEcorePackage());
        addPackageInfo(files, name, documentation == null ? "Model " + pack.getPackageName() + "." : documentation);
        addPackageInfo(files, pack.getClassPackageName(), "Implementation of the model in {@link " + name + "}.");
        addPackageInfo(files, pack.getUtilitiesPackageName(), "Switch and adapter factory of the model in {@link "
                + name + "}.");
    }

    private static void addPackageInfo(GeneratedFiles files, String name, String documentation) {
        files.add("bundles/" + MODEL_BUNDLE + "/" + SOURCES + "/" + name.replace('.', '/') + "/package-info.java",
                "/*\n * Copyright (c) 2026 Live Update Explorer contributors.\n"
                        + " * SPDX-License-Identifier: EPL-2.0\n */\n"
                        + "/** " + documentation + " */\npackage " + name + ";\n");
    }

    private List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("bundles").resolve(MODEL_BUNDLE).resolve("model"))) {
            return files.filter(file -> file.toString().endsWith(".genmodel")).sorted().toList();
        }
    }

    private static GenModel load(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        EPackage.Registry.INSTANCE.putIfAbsent(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GenModel model = (GenModel) set.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
        // The file names the packages and the settings; classes and features follow from the Ecore model.
        model.reconcile();
        Diagnostic problems = model.diagnose();
        if (problems.getSeverity() > Diagnostic.WARNING) {
            throw new IllegalStateException(file.getFileName() + ": " + text(problems));
        }
        model.setCanGenerate(true);
        return model;
    }

    private static void generate(GenModel model, Path project) {
        EcorePlugin.getPlatformResourceMap().put(MODEL_BUNDLE, URI.createFileURI(project + "/"));
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() > Diagnostic.WARNING) {
            throw new IllegalStateException(model.getModelName() + ": " + text(result));
        }
    }

    private static String text(Diagnostic problems) {
        StringBuilder text = new StringBuilder(problems.getMessage());
        for (Diagnostic child : problems.getChildren()) {
            text.append("; ").append(text(child));
        }
        return text.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
