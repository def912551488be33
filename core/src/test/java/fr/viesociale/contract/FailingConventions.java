package fr.viesociale.contract;

import static fr.viesociale.contract.CommonCases.ALWAYS;
import static fr.viesociale.contract.CommonCases.CAF;
import static fr.viesociale.contract.CommonCases.CITY;
import static fr.viesociale.contract.CommonCases.COMMUNE;
import static fr.viesociale.contract.CommonCases.COORDINATION;
import static fr.viesociale.contract.CommonCases.COORDINATION_2019;
import static fr.viesociale.contract.CommonCases.DEPARTEMENT;
import static fr.viesociale.contract.CommonCases.adopting;
import static fr.viesociale.contract.CommonCases.complete;
import static fr.viesociale.contract.CommonCases.convention;
import static fr.viesociale.contract.CommonCases.date;
import static fr.viesociale.contract.CommonCases.dossier;
import static fr.viesociale.contract.CommonCases.organisation;
import static fr.viesociale.contract.CommonCases.version;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.AmountLine;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ConventionScope;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conventions that break a rule: who signs, when, for how long, and what is written in them. */
final class FailingConventions {

    private static final Organisation EPCI =
            organisation("agglomeration", "Agglomération fictive", OrganisationKind.EPCI, "30007");
    private static final Organisation STATE =
            organisation("etat", "Préfecture fictive", OrganisationKind.STATE, "30189");
    private static final Convention CTG = convention("ctg", ConventionKind.CTG);
    private static final ConventionVersion CTG_2022_2026 = version(CTG, "2022-01-01", "2022-01-01", "2026-12-31");
    private static final Convention CITY_CONTRACT = convention("contrat-de-ville", ConventionKind.CITY_CONTRACT);
    private static final ConventionVersion CITY_CONTRACT_2024 =
            version(CITY_CONTRACT, "2024-07-01", "2024-07-01", "2030-06-30");

    private FailingConventions() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("convention.signatories"), signedWithoutTheCaf());
        all.put(new RuleId("convention.authorised-before-signature"), authorisedAfterTheSignature());
        all.put(new RuleId("convention.caf-of-department"), signedByTheCafNextDoor());
        all.put(
                new RuleId("convention.ctg-duration-max"),
                dossier(CTG, version(CTG, "2022-01-01", "2022-01-01", "2027-01-01")));
        all.put(
                new RuleId("convention.ctg-parties"),
                dossier(
                        CTG,
                        CTG_2022_2026,
                        DEPARTEMENT,
                        EPCI,
                        party(CTG_2022_2026, DEPARTEMENT),
                        party(CTG_2022_2026, EPCI),
                        complete(Kind.PARTY, CTG_2022_2026.id())));
        all.put(new RuleId("convention.ctg-parts"), ctgWithoutEvaluation());
        all.put(new RuleId("convention.ctg-no-amount"), ctgWithAnAmount());
        all.put(new RuleId("convention.ctg-referenced"), ctgThatNobodyCites());
        all.put(new RuleId("convention.ctg-commune-party"), ctgWithoutTheCommune());
        all.put(
                new RuleId("convention.city-contract-parties"),
                dossier(
                        CITY_CONTRACT,
                        CITY_CONTRACT_2024,
                        STATE,
                        CITY,
                        party(CITY_CONTRACT_2024, STATE),
                        party(CITY_CONTRACT_2024, CITY),
                        complete(Kind.PARTY, CITY_CONTRACT_2024.id())));
        all.put(
                new RuleId("convention.city-contract-review"),
                dossier(
                        CITY_CONTRACT,
                        CITY_CONTRACT_2024,
                        new ConventionReview(
                                new Id.ConventionReview("bilan-2026"),
                                CITY_CONTRACT.id(),
                                ReviewKind.YEARLY,
                                date("2026-11-12"),
                                true,
                                null),
                        complete(Kind.CONVENTION_REVIEW, CITY_CONTRACT.id())));
        return all;
    }

    private static TerritorialProject signedWithoutTheCaf() {
        return dossier(
                adopting("convention.signatories"),
                CITY,
                DEPARTEMENT,
                party(COORDINATION_2019, CITY),
                party(COORDINATION_2019, DEPARTEMENT),
                complete(Kind.PARTY, COORDINATION_2019));
    }

    private static TerritorialProject authorisedAfterTheSignature() {
        ConventionVersion version = version(COORDINATION, "2022-07-06", "2022-07-06", "open");
        Party authorised = new Party(
                new Id.Party("ville"),
                version.id(),
                CITY.id(),
                date("2022-07-07"),
                "délibération fictive du conseil municipal",
                null);
        return dossier(COORDINATION, version, CITY, authorised);
    }

    /** The département of a Caf is read from the commune of its seat. */
    private static TerritorialProject signedByTheCafNextDoor() {
        ConventionVersion version = version(COORDINATION, "2019-05-02", "2019-05-02", "open");
        Organisation nextDoor = organisation("caf-34", "Caf fictive du 34", OrganisationKind.CAF, "34172");
        return dossier(COORDINATION, version, CITY, nextDoor, party(version, CITY), party(version, nextDoor));
    }

    private static TerritorialProject ctgWithoutEvaluation() {
        return dossier(
                CTG,
                CTG_2022_2026,
                content(
                        CTG_2022_2026,
                        List.of(
                                new StatedPart(PartCode.SHARED_DIAGNOSIS, true),
                                new StatedPart(PartCode.ACTION_SHEETS, true),
                                new StatedPart(PartCode.STEERING, true),
                                new StatedPart(PartCode.EVALUATION, false)),
                        List.of()));
    }

    private static TerritorialProject ctgWithAnAmount() {
        return dossier(
                CTG,
                CTG_2022_2026,
                content(
                        CTG_2022_2026,
                        List.of(),
                        List.of(new AmountLine("poste de coopération fictif", Money.parse("40000")))));
    }

    /** The territorial project cites what its coordination convention cites: here, known to be nothing. */
    private static TerritorialProject ctgThatNobodyCites() {
        ConventionVersion coordination = version(COORDINATION, "2022-07-06", "2022-07-06", "open");
        return dossier(
                COMMUNE,
                CTG,
                CTG_2022_2026,
                scope(CTG_2022_2026),
                COORDINATION,
                coordination,
                content(coordination, List.of(), List.of()),
                complete(Kind.CONVENTION_CONTENT, coordination.id()));
    }

    private static TerritorialProject ctgWithoutTheCommune() {
        ConventionVersion signed = version(CTG, "2022-07-06", "2022-07-06", "2026-12-31");
        TerritorialProject others = dossier(
                COMMUNE,
                CTG,
                signed,
                scope(signed),
                EPCI,
                CITY,
                CAF,
                party(signed, EPCI),
                party(signed, CAF),
                complete(Kind.PARTY, signed.id()));
        for (int neighbour = 1; neighbour <= 5; neighbour++) {
            Organisation commune = organisation(
                    "commune-" + neighbour,
                    "Commune fictive " + neighbour,
                    OrganisationKind.COMMUNE,
                    "3000" + neighbour);
            others = others.with(commune, party(signed, commune));
        }
        return others;
    }

    private static Party party(ConventionVersion version, Organisation organisation) {
        return party(version.id(), organisation);
    }

    private static Party party(Id.ConventionVersion version, Organisation organisation) {
        return new Party(new Id.Party(organisation.id().value()), version, organisation.id(), null, null, null);
    }

    private static ConventionScope scope(ConventionVersion version) {
        return new ConventionScope(
                new Id.ConventionScope(version.id().value()),
                version.id(),
                List.of(new CommuneCode("30007")),
                ALWAYS,
                null);
    }

    private static ConventionContent content(
            ConventionVersion version, List<StatedPart> parts, List<AmountLine> amounts) {
        return new ConventionContent(
                new Id.ConventionContent(version.id().value()),
                version.id(),
                parts,
                amounts,
                List.of(),
                List.of(),
                null);
    }
}
