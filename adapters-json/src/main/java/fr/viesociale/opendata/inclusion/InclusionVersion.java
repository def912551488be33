package fr.viesociale.opendata.inclusion;

/** Version du format: which generation of data·inclusion a document is of. */
public enum InclusionVersion {
    /** Version 0, of before April 2026: a {@code typologie} tells what a structure is. */
    V0,
    /** Version 1: only the networks that carry a structure are told. */
    V1
}
