/**
 * The whole: everything known about one territory, on any day, at any revision.
 *
 * <p>A city and its Caf commit themselves, for a territory and not structure by structure, to a projet social de
 * territoire. It is one immutable value here; a change is a new value, a difference tells what two of them do not share,
 * a merge brings together what two people edited apart, and a repository keeps every revision.
 *
 * <h2>Glossary</h2>
 * <table>
 * <caption>The words of the trade</caption>
 * <tr><th>here</th><th>in French</th></tr>
 * <tr><td>part of the territory</td><td>part du territoire</td></tr>
 * <tr><td>district</td><td>quartier</td></tr>
 * <tr><td>dated name of a district</td><td>nom daté de quartier</td></tr>
 * <tr><td>succession of districts</td><td>succession de quartiers</td></tr>
 * <tr><td>priority area</td><td>quartier prioritaire</td></tr>
 * <tr><td>succession of priority areas</td><td>succession de quartiers prioritaires</td></tr>
 * <tr><td>outline</td><td>contour</td></tr>
 * <tr><td>citizens’ council</td><td>conseil citoyen</td></tr>
 * <tr><td>zone label</td><td>classement en zone</td></tr>
 * <tr><td>population figure</td><td>chiffre de population</td></tr>
 * <tr><td>coverage report</td><td>état de la couverture</td></tr>
 * <tr><td>organisation</td><td>organisation</td></tr>
 * <tr><td>commitment</td><td>engagement</td></tr>
 * <tr><td>accounts of a year</td><td>comptes d'un exercice</td></tr>
 * <tr><td>convention</td><td>convention</td></tr>
 * <tr><td>convention version</td><td>version de convention</td></tr>
 * <tr><td>scope of a convention</td><td>périmètre d'une convention</td></tr>
 * <tr><td>content of a convention</td><td>contenu d'une convention</td></tr>
 * <tr><td>party</td><td>partie signataire</td></tr>
 * <tr><td>review of a convention</td><td>bilan de convention</td></tr>
 * <tr><td>departmental schéma</td><td>schéma départemental</td></tr>
 * <tr><td>body</td><td>instance</td></tr>
 * <tr><td>seat</td><td>siège</td></tr>
 * <tr><td>rules of a committee</td><td>règles de comité</td></tr>
 * <tr><td>practice of one Caf</td><td>pratique d'une Caf</td></tr>
 * <tr><td>delegation</td><td>délégation</td></tr>
 * <tr><td>meeting</td><td>réunion</td></tr>
 * <tr><td>resolution</td><td>résolution</td></tr>
 * <tr><td>vote</td><td>vote</td></tr>
 * <tr><td>diagnosis</td><td>diagnostic</td></tr>
 * <tr><td>finding of a diagnosis</td><td>constat de diagnostic</td></tr>
 * <tr><td>lever</td><td>levier</td></tr>
 * <tr><td>rating</td><td>appréciation</td></tr>
 * <tr><td>orientation</td><td>orientation</td></tr>
 * <tr><td>objective</td><td>objectif</td></tr>
 * <tr><td>action</td><td>action</td></tr>
 * <tr><td>indicator</td><td>indicateur</td></tr>
 * <tr><td>access point</td><td>point d'accès</td></tr>
 * <tr><td>carry-over of a roadmap</td><td>reprise d'une feuille de route</td></tr>
 * <tr><td>planned structure</td><td>structure prévue</td></tr>
 * <tr><td>deployment roadmap</td><td>feuille de route de déploiement</td></tr>
 * <tr><td>cooperation</td><td>coopération</td></tr>
 * <tr><td>participation</td><td>participation</td></tr>
 * <tr><td>initiative</td><td>initiative</td></tr>
 * <tr><td>duplicate dismissed</td><td>doublon écarté</td></tr>
 * <tr><td>structure</td><td>structure</td></tr>
 * <tr><td>management</td><td>gestion</td></tr>
 * <tr><td>site</td><td>site</td></tr>
 * <tr><td>opening</td><td>ouverture</td></tr>
 * <tr><td>identity sheet</td><td>fiche d'identité</td></tr>
 * <tr><td>membership of a priority area</td><td>appartenance à un quartier prioritaire</td></tr>
 * <tr><td>post</td><td>poste</td></tr>
 * <tr><td>membership</td><td>adhésion</td></tr>
 * <tr><td>prefiguration</td><td>préfiguration</td></tr>
 * <tr><td>event of a structure</td><td>événement d'une structure</td></tr>
 * <tr><td>hosted activity</td><td>activité accueillie</td></tr>
 * <tr><td>survey answer</td><td>réponse à l'enquête</td></tr>
 * <tr><td>structure’s project</td><td>projet social</td></tr>
 * <tr><td>offer of a projet social</td><td>offre d'un projet social</td></tr>
 * <tr><td>governance of a projet social</td><td>gouvernance d'un projet social</td></tr>
 * <tr><td>axis of a projet social</td><td>axe d'un projet social</td></tr>
 * <tr><td>objective of a projet social</td><td>objectif d'un projet social</td></tr>
 * <tr><td>action of a projet social</td><td>action d'un projet social</td></tr>
 * <tr><td>budget of a projet social</td><td>budget d'un projet social</td></tr>
 * <tr><td>agrément request</td><td>demande d'agrément</td></tr>
 * <tr><td>evidence for a criterion</td><td>élément d'appréciation d'un critère</td></tr>
 * <tr><td>siting</td><td>implantation</td></tr>
 * <tr><td>milestone of a request</td><td>étape d'une demande</td></tr>
 * <tr><td>agrément</td><td>agrément</td></tr>
 * <tr><td>decision</td><td>décision</td></tr>
 * <tr><td>reasons of a decision</td><td>motivation d'une décision</td></tr>
 * <tr><td>steps of a decision</td><td>suites d'une décision</td></tr>
 * <tr><td>extension</td><td>prorogation</td></tr>
 * <tr><td>renewal</td><td>renouvellement</td></tr>
 * <tr><td>declared state</td><td>état déclaré</td></tr>
 * <tr><td>act of the State</td><td>acte de l'État</td></tr>
 * <tr><td>remedy</td><td>recours</td></tr>
 * <tr><td>service claim</td><td>prestation de service</td></tr>
 * <tr><td>subsidy</td><td>subvention</td></tr>
 * <tr><td>step of a subsidy</td><td>étape d'une subvention</td></tr>
 * <tr><td>published record</td><td>données publiées</td></tr>
 * <tr><td>breach of a commitment</td><td>manquement à un engagement</td></tr>
 * <tr><td>derogation</td><td>dérogation</td></tr>
 * <tr><td>evidence</td><td>preuve</td></tr>
 * <tr><td>tolerance</td><td>tolérance</td></tr>
 * <tr><td>inventory</td><td>état d'une liste</td></tr>
 * </table>
 */
@NullMarked
package fr.viesociale.project;

import org.jspecify.annotations.NullMarked;
