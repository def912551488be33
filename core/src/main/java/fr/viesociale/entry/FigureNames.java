package fr.viesociale.entry;

/** Les noms des rubriques qui datent, qui comptent, ou qui répondent par oui ou par non. */
final class FigureNames {

    /** The word, its French name, its English one. */
    static final String TABLE = """
            abstentions | abstentions | abstentions
            actingInCapacity | agissant en cette qualité | acting in that capacity
            activeMonths | mois d'activité | months of activity
            actual | montant réel | actual amount
            actualOn | date réelle | actual date
            adoptedOn | date d'adoption | date of adoption
            against | voix contre | votes against
            alternates | suppléants | alternates
            amount | montant | amount
            amounts | montants | amounts
            answered | réponse donnée | answer given
            approvedOn | date d'approbation | date of approval
            asOf | date de l'information | date of the information
            asked | période demandée | period asked for
            auditorAppointed | commissaire aux comptes nommé | auditor appointed
            authorisedOn | date de la délibération | date of the deliberation
            baseline | valeur de départ | baseline
            boardMember | siège d'administrateur de la Caf | held by a member of the Caf's board
            budgetYear | année du budget | year of the budget
            cafAgreementOn | date d'accord de la Caf | date of the Caf's agreement
            cafAssociatedOn | Caf associée depuis le | Caf associated since
            campaignYear | année de l'enquête | year of the survey
            censusYear | année du recensement | year of the census
            claimYear | année de droit | year of the claim
            closedOn | date de clôture | date of closure
            collective | action collective | collective action
            committeeRenewedOn | date de renouvellement du comité | date on which the committee was renewed
            communicatedOn | date de communication à l'État | date of communication to the State
            complete | liste complète | complete list
            completedOn | date d'achèvement | date of completion
            consensus | consensus | consensus
            contributedOn | date de la contribution | date of the contribution
            dates | dates | dates
            decidedOn | date de décision | date of the decision
            dismissedOn | date du rejet | date of dismissal
            drawnByLot | tirage au sort | drawn by lot
            due | échéance de versement | due for payment
            dueOn | échéance | due date
            effectiveOn | date d'effet | effective date
            eligibleCost | coût éligible | eligible cost
            expectedFunding | financement attendu | expected funding
            expenditure | charges | expenditure
            experienceYears | années d'expérience | years of experience
            extendedOn | date de prorogation | date of the extension
            figures | montants déclarés | claimed figures
            filedOn | date de dépôt | date of filing
            firstAgrementOn | date du premier agrément | date of the first agrément
            fiscalYear | exercice | fiscal year
            forecast | montant prévisionnel | amount forecast
            forecastOn | date du prévisionnel | date of the forecast
            fullTimeEquivalent | équivalent temps plein | full-time equivalent
            givenOn | date de l'appui | date of the support
            grantedOn | date d'accord | date of granting
            heldOn | date de tenue | date held
            history | rappel du passé | recall of the past
            horizon | horizon | horizon
            horizons | horizons | horizons
            inFavour | voix pour | votes in favour
            income | produits | income
            inhabitants | habitants membres | residents sitting
            itinerant | itinérant | itinerant
            latitude | latitude | latitude
            level | niveau | level
            localActors | collège d'associations et d'acteurs locaux | college of associations and local actors
            longitude | longitude | longitude
            maxMonthsBetweenMeetings | mois au plus entre deux réunions | most months between meetings
            measured | valeur mesurée | value measured
            measuredOn | date de mesure | date of measurement
            measures | mesures | measures
            men | hommes | men
            mixed | action mixte ou intergénérationnelle | across generations or publics
            multiSite | plusieurs sites | several sites
            noticeOn | date de l'avis préalable | date of notice
            notifiedOn | date de notification | date of notification
            number | nombre | number
            observationsInvitedOn | date d'invitation à présenter des observations | date on which observations were invited
            occurredOn | date des faits | date of occurrence
            operationalSteering | pilotage opérationnel | operational steering
            opinionOn | date de l'avis de la commission nationale | date of the national committee's opinion
            otherPaymentDates | autres dates de versement | other payment dates
            payments | versements prévus | planned payments
            people | nombre de personnes | number of people
            period | période | period
            plannedOn | date prévue | planned date
            polygon | polygone | polygon
            population | population déclarée | declared population
            present | présence | present
            previousEvaluationOn | date d'évaluation du projet précédent | date of evaluation of the previous project
            profileValidatedOn | date de validation du profil | date on which the profile was validated
            proxiesCount | procurations comptées | proxies counted
            publicRules | demande à une autorité administrative | request to an administrative authority
            publicSubsidies | subventions publiques | public subsidies
            publishedOn | date de publication | date of publication
            rank | rang | rank
            rate | taux | rate
            ratedOn | date de l'appréciation | date of the rating
            reachedOn | date de franchissement | date reached
            receptionHours | heures d'accueil par semaine | reception hours a week
            reportedOn | date du rapport | date of the report
            residents | habitants | residents
            restrictive | moins que demandé | less than asked for
            ring | anneau | ring
            rounding | arrondi | rounding
            seats | nombre de sièges | number of seats
            share | part | share
            signedOn | date de signature | date of signature
            since | depuis le | since
            statedOn | date de la déclaration | date of the statement
            strategicSteering | pilotage stratégique | strategic steering
            subscribedOn | date de souscription | date of subscription
            takenOn | date de l'acte | date of the act
            target | cible | target
            targetOn | date visée | target date
            term | période de validité | term
            tiedToExpense | affectée à une dépense déterminée | tied to a given expense
            tookPartOn | date de participation | date of participation
            total | montant total | total amount
            trainingPlan | plan de formation | training plan
            unit | unité | unit
            until | nouveau terme | new last day
            vertices | sommets du contour | vertices of the outline
            vintage | année de la géographie | year of the geography
            weeklyHours | heures d'ouverture par semaine | opening hours a week
            weight | poids | weight
            withIndicators | indicateurs présentés | indicators shown
            withdrawn | montant retiré | amount withdrawn
            women | femmes | women
            """;

    private FigureNames() {}
}
