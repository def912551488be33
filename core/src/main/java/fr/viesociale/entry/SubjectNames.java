package fr.viesociale.entry;

/** Les noms des rubriques qui disent qui, quoi, où et pourquoi. */
final class SubjectNames {

    /** The word, its French name, its English one. */
    static final String TABLE = """
            about | suivi de la fiche | about the entry
            act | référence de l'acte | reference of the act
            action | fiche-action | action
            adoptedBy | instance d'adoption | adopted by
            agreed | organismes favorables | organisations that agreed
            agrement | agrément | agrément
            agrements | agréments | agréments
            aims | finalités | aims
            annexes | annexes | annexes
            appreciation | appréciation | appreciation
            approval | accord de la Caf sur le poste | the Caf's approval of the post
            assertedBy | organisme déclarant | asserted by
            attendance | présence | attendance
            attendees | participants | attendees
            audience | destinataires | audience
            axis | axe | axis
            base | base de calcul | base
            bearer | porteur | bearer
            became | structure créée | structure that came of it
            beneficiaries | bénéficiaires | beneficiaries
            beneficiary | bénéficiaire | beneficiary
            bodies | instances | bodies
            body | instance | body
            cites | textes cités | texts cited
            clauses | clauses | clauses
            code | code | code
            college | collège | college
            commitments | engagements | commitments
            commune | commune | commune
            communes | communes | communes
            composition | composition | composition
            conditions | conditions posées | conditions set
            content | contenu | content
            contributions | contributions | contributions
            convention | convention | convention
            conventions | conventions | conventions
            correspondenceTable | table de correspondance | correspondence table
            criterion | critère | criterion
            decision | décision | decision
            declaredBy | organisme déclarant | declared by
            delegate | instance délégataire | delegate body
            delegator | instance délégante | delegating body
            deliberation | délibération | deliberation
            department | département | département
            designation | mode de désignation | mode of designation
            diagnosis | diagnostic | diagnosis
            disabilityAccess | accueil des personnes handicapées | access for disabled people
            district | quartier | district
            districts | quartiers | districts
            document | document | document
            epci | EPCI | EPCI
            event | occasion | occasion
            evidence | preuve | evidence
            externalIds | identifiants externes | external ids
            familyThemes | thèmes familles | family themes
            federation | fédération | federation
            field | domaine du diplôme | field of the diploma
            fields | champs | fields
            findings | constats | findings
            first | première fiche-action | first action
            former | origine | origin
            frame | cadre de référence | frame of reference
            function | fonction | function
            grantedBy | accordée par | granted by
            grantor | financeur | grantor
            ground | fondement | ground
            group | groupe | group
            groups | groupes | groups
            hash | empreinte du document | fingerprint of the document
            holding | composition du siège | holding of the seat
            id | identifiant | id
            involvement | organismes engagés | involvement
            kind | type | kind
            kinds | types | kinds
            label | intitulé | label
            lead | pilote | lead
            list | liste | list
            managers | gestionnaires | managers
            missions | missions | missions
            mode | mode de gestion | mode of management
            moment | moment du contrôle | moment of the check
            name | nom | name
            nature | nature | nature
            needs | besoins | needs
            next | suite | what follows
            object | objet | object
            objective | objectif | objective
            objectives | objectifs | objectives
            organisation | organisme | organisation
            orientations | orientations | orientations
            otherStructures | autres structures | other structures
            others | autres structures | other structures
            outcome | résultat | outcome
            owedBy | organisme débiteur | owed by
            parent | objectif général | general objective
            parityColleges | collèges à parité | colleges in parity
            part | partie | part
            partners | partenaires | partners
            parts | parties | parts
            perimeter | périmètre | perimeter
            place | lieu | place
            places | lieux | places
            plannedStructures | structures prévues | planned structures
            post | poste | post
            predecessors | prédécesseurs | predecessors
            previous | agrément précédent | previous agrément
            priorityArea | quartier prioritaire | priority area
            priorityAreas | quartiers prioritaires | priority areas
            priorityZones | zones prioritaires | priority zones
            profile | profil | profile
            project | projet social | projet social
            proof | justificatif | proof
            provenance | provenance | provenance
            proxyTo | procuration à | proxy to
            publics | publics | publics
            purpose | objet de l'aide | purpose
            qualification | qualification | qualification
            quorum | quorum | quorum
            reason | motif | reason
            reasons | motifs | reasons
            reference | référence | reference
            request | demande d'agrément | request for agrément
            resolution | délibération du comité | resolution
            resolutions | délibérations du comité | resolutions
            rna | numéro RNA | RNA number
            role | qualité de l'auteur | role of the author
            rule | règle | rule
            rules | règles | rules
            schemaZone | zone du schéma | zone of the schéma
            scheme | répertoire | scheme
            second | seconde fiche-action | second action
            sessions | séances | sessions
            signatories | signataires | signatories
            siren | numéro Siren | Siren number
            siret | numéro Siret | Siret number
            situation | implantation | siting
            socialNeeds | besoins sociaux | social needs
            source | source | source
            sources | sources | sources
            spreadTo | communes d'essaimage | communes to which it spread
            stage | étape | stage
            stages | étapes | stages
            state | état | state
            statement | énoncé | statement
            states | états | states
            status | statut | status
            steps | étapes | steps
            structure | structure | structure
            structures | structures | structures
            subject | fiche concernée | entry concerned
            subjects | fiches concernées | entries concerned
            subsidy | aide | subsidy
            successors | successeurs | successors
            support | appui | support
            supports | appuis | supports
            synergies | synergies | synergies
            tariffs | tarification | tariffs
            terms | conditions de l'aide | terms
            theme | thème | theme
            themes | thèmes | themes
            title | titre | title
            topic | sujet | topic
            value | numéro | number
            values | valeurs | values
            version | version | version
            vocations | vocations | vocations
            within | au sein de | within
            zoneSize | étendue de la zone | extent of the zone
            zoneType | type de zone | type of zone
            zones | zones | zones
            """;

    private SubjectNames() {}
}
