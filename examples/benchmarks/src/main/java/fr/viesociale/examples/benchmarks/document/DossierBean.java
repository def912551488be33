package fr.viesociale.examples.benchmarks.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un dossier en beans: the five kinds that the made-up territory has, as a host writes them, with fields for everything. Nothing
 * is checked unless a validator is asked; then what the library asks of the same document is asked here.
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("MultipleNullnessAnnotations") // a bean may lack what its constraints ask for
public final class DossierBean {

    private static final String ID = "[\\p{L}\\p{N}._:/+-]+";
    private static final String CODE = "[A-Z0-9_.-]+";
    private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    /** Which format. */
    @NotNull
    @Pattern(regexp = "vie-sociale/1")
    public @Nullable String format;

    /** Which territory. */
    @NotNull
    @Size(min = 1, max = 64)
    @Pattern(regexp = ID)
    public @Nullable String territory;

    /** The districts. */
    public List<@NotNull @Valid DistrictBean> districts = new ArrayList<>();

    /** The structures. */
    public List<@NotNull @Valid StructureBean> structures = new ArrayList<>();

    /** The sites. */
    public List<@NotNull @Valid SiteBean> sites = new ArrayList<>();

    /** The posts. */
    public List<@NotNull @Valid PostBean> posts = new ArrayList<>();

    /** The agréments. */
    public List<@NotNull @Valid AgrementBean> agrements = new ArrayList<>();

    /** From when until when. */
    @Ordered
    public static final class PeriodBean {
        /** The first day, month or year. */
        @NotNull
        @Pattern(regexp = DAY + "|open|unknown")
        public @Nullable String first;

        /** The last one. */
        @NotNull
        @Pattern(regexp = DAY + "|open|unknown")
        public @Nullable String last;
    }

    /** Something with an id. */
    public abstract static class EntryBean {
        /** What it is found by. */
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = ID)
        public @Nullable String id;

        /** From when until when. */
        @NotNull
        @Valid
        public @Nullable PeriodBean period;
    }

    /** A district. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static final class DistrictBean extends EntryBean {
        /** What it is called. */
        @NotBlank
        @Size(max = 2_000)
        public @Nullable String name;
    }

    /** A structure. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static final class StructureBean extends EntryBean {
        /** What it is called. */
        @NotBlank
        @Size(max = 2_000)
        public @Nullable String name;

        /** What it is. */
        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = CODE)
        public @Nullable String kind;

        /** The ids of its districts. */
        public List<@NotNull @Pattern(regexp = ID) String> districts = new ArrayList<>();
    }

    /** A site. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static final class SiteBean extends EntryBean {
        /** The id of its structure. */
        @NotNull
        @Pattern(regexp = ID)
        public @Nullable String structure;

        /** What it is called. */
        @NotBlank
        @Size(max = 2_000)
        public @Nullable String name;

        /** The id of its district. */
        @Pattern(regexp = ID)
        public @Nullable String district;

        /** Whether it moves. */
        @NotNull
        public @Nullable Boolean itinerant;
    }

    /** A post. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static final class PostBean extends EntryBean {
        /** The ids of its structures. */
        @NotNull
        @Size(min = 1)
        public List<@NotNull @Pattern(regexp = ID) String> structures = new ArrayList<>();

        /** What for. */
        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = CODE)
        public @Nullable String function;

        /** Full-time equivalents. */
        @Digits(integer = 9, fraction = 7)
        public @Nullable String fullTimeEquivalent;

        /** What is asked. */
        @Valid
        public @Nullable QualificationBean qualification;
    }

    /** A qualification. */
    public static final class QualificationBean {
        /** The level. */
        @Min(1)
        @Max(8)
        public @Nullable Integer level;

        /** The field. */
        @Size(min = 1, max = 2_000)
        public @Nullable String field;

        /** Years of experience. */
        public @Nullable Integer experienceYears;

        /** Whether there is a plan of training. */
        public @Nullable Boolean trainingPlan;
    }

    /** An agrément. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static final class AgrementBean extends EntryBean {
        /** The id of its structure. */
        @NotNull
        @Pattern(regexp = ID)
        public @Nullable String structure;

        /** What for. */
        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = CODE)
        public @Nullable String kind;
    }
}
