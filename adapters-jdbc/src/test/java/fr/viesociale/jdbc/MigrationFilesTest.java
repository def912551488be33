package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbered files of the jar. */
class MigrationFilesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root"), "adapters-jdbc/src/main/resources/fr/viesociale/jdbc");

    /** Until a first release freezes them, the first files follow the kinds: {@code -Dmigrations.write} writes them anew. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void the_first_migration_makes_the_tables_of_every_kind(Dialect dialect) throws IOException {
        Path file = FOLDER.resolve(dialect.folder()).resolve("V1__tables.sql");
        if (System.getProperty("migrations.write") != null) {
            Files.writeString(file, FirstMigration.of(dialect));
        }
        assertThat(Files.readString(file))
                .as("%s is stale: run this test with -Dmigrations.write", file.getFileName())
                .isEqualTo(FirstMigration.of(dialect));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void every_statement_may_be_run_again_over_its_own_effect(Dialect dialect) {
        for (Migrations.Migration migration : Migrations.all(dialect)) {
            assertThat(migration.statements())
                    .isNotEmpty()
                    .allMatch(statement -> statement.startsWith("create table if not exists ")
                            || statement.startsWith("create index if not exists ")
                            || statement.startsWith("create or replace view ")
                            || statement.startsWith("comment on ")
                            || statement.equals("set client_encoding = 'UTF8'")
                            || statement.equals("set names utf8mb4"));
        }
    }
}
