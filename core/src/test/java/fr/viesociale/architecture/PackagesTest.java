package fr.viesociale.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Every package of the domain says that nothing in it is null unless it is said to be. */
class PackagesTest {

    @Test
    void every_package_is_null_marked() {
        List<JavaPackage> packages = packages("fr.viesociale", ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(unmarked(packages)).isEmpty();
    }

    @Test
    void a_package_that_is_not_null_marked_is_reported() {
        assertThat(unmarked(packages("fixture", location -> true))).contains("fixture.shape", "fixture.order.text");
    }

    private static List<String> unmarked(List<JavaPackage> packages) {
        return packages.stream()
                .filter(one -> one.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(JavaPackage::getName)
                .toList();
    }

    private static List<JavaPackage> packages(String base, ImportOption option) {
        return new ClassFileImporter()
                .withImportOption(option).importPackages(base).getPackage(base).getSubpackagesInTree().stream()
                        .filter(one -> !one.getClasses().isEmpty())
                        .toList();
    }
}
