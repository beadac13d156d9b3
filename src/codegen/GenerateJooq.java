import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build step: runs the migrations in an in-memory H2 and writes jOOQ's tables from what they leave.
/// Started as a source file by Maven, so that what it needs is never part of the product.
/// A stamp of the migrations' text lets an unchanged build skip the work.
void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path stampFile = target.resolve("migrations.sha256");
    String stamp = stamp(migrations);
    if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
        return;
    }
    String url = "jdbc:h2:mem:generate;DB_CLOSE_DELAY=-1";
    Flyway.configure().dataSource(url, "", "").locations("filesystem:" + migrations).load().migrate();
    GenerationTool.generate(new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url))
            .withGenerator(new Generator()
                    .withDatabase(new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history"))
                    .withGenerate(new Generate().withComments(false).withGlobalObjectReferences(true))
                    .withTarget(new Target().withPackageName("org.jiedao.storage.jooq").withDirectory(target.toString()))));
    Files.writeString(stampFile, stamp);
}

private static String stamp(Path migrations) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Path> scripts;
    try (var files = Files.list(migrations)) {
        scripts = files.sorted().toList();
    }
    for (Path script : scripts) {
        digest.update(script.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(script));
    }
    return HexFormat.of().formatHex(digest.digest());
}
