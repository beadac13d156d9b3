package org.jiedao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/// The arrows of README's map: view → feature → kernel; each library in one package; only the root sees everything.
@AnalyzeClasses(packages = "org.jiedao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JAVAFX = {
        "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
    };
    private static final DescribedPredicate<JavaClass> GENERATED = resideInAPackage("org.jiedao.storage.jooq..");
    private static final DescribedPredicate<JavaClass> ROOT = resideInAPackage("org.jiedao");

    @ArchTest
    static final ArchRule wordAndSheetAloneKnowPoi = noClasses()
            .that()
            .resideOutsideOfPackages("org.jiedao.document.word..", "org.jiedao.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because("POI's limits and traps are met in one place for Word and one for Excel");

    @ArchTest
    static final ArchRule pdfAloneKnowsIText = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.document.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.itextpdf..")
            .because("the AGPL library can only be replaced where it has one importer");

    @ArchTest
    static final ArchRule previewAloneKnowsPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.document.preview..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("looking at a PDF and printing it are one concern");

    @ArchTest
    static final ArchRule differenceAloneComparesTexts = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.document.difference..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.difflib..")
            .because("what counts as a change is decided in one place");

    @ArchTest
    static final ArchRule secretAloneKnowsCiphers = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.secret..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..")
            .because("a nonce used twice or a tag unchecked is found where all of it is read at once");

    @ArchTest
    static final ArchRule backupsAloneKnowJackson = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.archive.backup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
            .because("what a backup may bring is checked where it is read");

    @ArchTest
    static final ArchRule storageAloneKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "org.flywaydb..")
            .because("features speak their own words; tables and transactions are storage's");

    /// The journal and what replays, restores and heals it; the chain and what is only added to it; erasures, which must not
    /// leave behind what they erase; the register of papers, in which a number given out is voided
    /// and never taken back; how the columns of a roster were last matched, which is remembered and not recorded.
    private static final DescribedPredicate<JavaClass> WRITES_WITHOUT_JOURNAL = DescribedPredicate.describe(
            "write without the journal by design",
            one -> Set.of(
                            "Journal",
                            "JooqChangeLog",
                            "Chain",
                            "Adoption",
                            "Redaction",
                            "JooqDisclosures",
                            "Replay",
                            "JooqDispatchRegister",
                            "DispatchVersions",
                            "JooqImportMappings")
                    .contains(one.getSimpleName()));

    private static final DescribedPredicate<JavaCall<?>> WRITE = DescribedPredicate.describe(
            "that writes",
            call -> {
                JavaClass owner = call.getTargetOwner();
                String name = call.getName();
                return owner.isAssignableTo(UpdatableRecord.class)
                                && Set.of("insert", "store", "update", "delete", "merge").contains(name)
                        || owner.isAssignableTo(DSLContext.class)
                                && (name.startsWith("insert")
                                        || name.startsWith("update")
                                        || name.startsWith("delete")
                                        || name.startsWith("merge")
                                        || name.startsWith("execute")
                                        || name.startsWith("batch"));
            });

    @ArchTest
    static final ArchRule everyWriteCanBeUndone = noClasses()
            .that()
            .resideInAPackage("org.jiedao.storage..")
            .and(not(GENERATED))
            .and(not(WRITES_WITHOUT_JOURNAL))
            .should()
            .callCodeUnitWhere(WRITE)
            .because("what bypasses the journal cannot be taken back by Ctrl+Z, and nobody can tell who did it");

    @ArchTest
    static final ArchRule javaFxStaysInViews = noClasses()
            .that()
            .resideOutsideOfPackages("org.jiedao..view..", "org.jiedao.ui..", "org.jiedao")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JAVAFX)
            .because("rules, imports and the command line run without a window");

    @ArchTest
    static final ArchRule viewModelsKnowNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JAVAFX)
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
            .because("a view model is tested without a toolkit");

    @ArchTest
    static final ArchRule kernelsKnowNoFeature = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.jiedao.document..",
                    "org.jiedao.rule..",
                    "org.jiedao.calendar..",
                    "org.jiedao.sheet..",
                    "org.jiedao.file..",
                    "org.jiedao.secret..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.jiedao..")
                    .and(not(resideInAnyPackage(
                            "org.jiedao.document..",
                            "org.jiedao.rule..",
                            "org.jiedao.calendar..",
                            "org.jiedao.sheet..",
                            "org.jiedao.file..",
                            "org.jiedao.secret.."))))
            .because("what every feature stands on must not lean on one of them");

    @ArchTest
    static final ArchRule rootAloneKnowsStorage = noClasses()
            .that(not(ROOT))
            .and()
            .resideOutsideOfPackage("org.jiedao.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiedao.storage..")
            .because("features own their ports and storage fills them");

    @ArchTest
    static final ArchRule nobodyKnowsAViewButViewsAndRoot = noClasses()
            .that(not(ROOT))
            .and()
            .resideOutsideOfPackage("org.jiedao..view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiedao..view..")
            .because("arrows run view → feature → kernel");

    @ArchTest
    static final ArchRule sharedPiecesKnowNoFeature = noClasses()
            .that()
            .resideInAPackage("org.jiedao.ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.jiedao..")
                    .and(not(resideInAnyPackage(
                            "org.jiedao.ui..",
                            "org.jiedao.settings..",
                            "org.jiedao.calendar..", "org.jiedao.file..",
                            "org.jiedao.rule.."))))
            .because("the shell gets its pages from the root");

    @ArchTest
    static final ArchRule nobodyKnowsTheRoot = noClasses()
            .that(not(ROOT))
            .should()
            .dependOnClassesThat(ROOT)
            .because("the composition root sees everything and is seen by nobody");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices()
            .matching("org.jiedao.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package with two names");

    @ArchTest
    static final ArchRule storageIsFreeOfCycles = slices()
            .matching("org.jiedao.storage.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what keeps the data whole is understood, and mended, one part after the other");

    @ArchTest
    static final ArchRule partsOfStorageKnowNotTheWhole = noClasses()
            .that()
            .resideInAPackage("org.jiedao.storage.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiedao.storage")
            .because("opening a register puts its parts together, and a part that knew it would need all the others");

    @ArchTest
    static final ArchRule recordsKnowNoDataFile = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.jiedao.storage.committee..",
                    "org.jiedao.storage.work..",
                    "org.jiedao.storage.paper..",
                    "org.jiedao.storage.compliance..",
                    "org.jiedao.storage.privacy..",
                    "org.jiedao.storage.log..",
                    "org.jiedao.storage.chain..",
                    "org.jiedao.storage.revision..",
                    "org.jiedao.storage.record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jiedao.storage.file..",
                    "org.jiedao.storage.integrity..",
                    "org.jiedao.storage.password..",
                    "org.jiedao.storage.backup..",
                    "org.h2..")
            .because("what is recorded reads and writes the same in a file, under a key, in the memory, in another database");

    @ArchTest
    static final ArchRule noNamesWithoutIntent = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name bears no intent");

    @ArchTest
    static final ArchRule noStaticState = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(not(GENERATED))
            .should()
            .beFinal()
            .because("state that everybody can reach belongs to nobody");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("whoever needs the day is given a clock, so that any day can be asked for");

    @ArchTest
    static final ArchRule theClockIsMadeAtTheRoot = noClasses()
            .that(not(ROOT))
            .should()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("one clock for the whole workbench");

    /// Names of resources are addresses to Java; whoever opens one reads the class path.
    private static final DescribedPredicate<JavaClass> NETWORK = resideInAnyPackage(
                    "java.net..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..", "javafx.scene.web..")
            .and(not(belongToAnyOf(URL.class, URI.class, URISyntaxException.class)))
            .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Multicast).*"))
            .as("the network");

    @ArchTest
    static final ArchRule noNetwork =
            noClasses().should().dependOnClassesThat(NETWORK).because("the workbench is offline by design");

    @ArchTest
    static final ArchRule noAddressIsOpened = noClasses()
            .should()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URI.class, "toURL")
            .because("an address could lead out; resources are read as streams of their class");

    private static final Set<String> WRITING =
            Set.of("write", "writeString", "newOutputStream", "newBufferedWriter", "move", "createFile");

    @ArchTest
    static final ArchRule fileAloneWrites = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedao.file..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "write a file",
                    call -> call.getTargetOwner().isEquivalentTo(Files.class) && WRITING.contains(call.getName())))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(FileOutputStream.class, FileWriter.class)
            .because("what is written is staged, synced and moved, so that it is there whole or not at all");

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noStandardStreams = noClasses()
            .that(not(ROOT))
            .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("what is said to the user goes through the window or the command line's own writer");
}
