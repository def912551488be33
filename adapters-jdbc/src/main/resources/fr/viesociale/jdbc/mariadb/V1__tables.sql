-- Vie sociale: the tables of the first release.
--
-- May be run by hand, as it is, and run again: each statement leaves what is there.
-- The names of tables and columns are the domain's; every key begins with the territory. A row holds from
-- since_revision on, until until_revision: no row is ever changed but for that. No foreign keys: a row
-- of the past may name what is gone, and the library checks every reference before it commits.

set names utf8mb4;

create table if not exists vs_territory (
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  head bigint not null comment 'dernière révision ; 0 si aucune / latest revision; 0 for none',
  kept_from bigint not null comment 'première révision conservée / first revision that is kept',
  made_at datetime(6) comment 'instant, en temps universel (UTC) / instant, in UTC',
  primary key (id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'territoire et sa dernière révision / territory and its latest revision';

create table if not exists vs_territory_kind (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  entry_kind varchar(64) not null comment 'sorte de fiche / kind of entry',
  primary key (territory, entry_kind)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'sortes de fiches qu''un territoire a eues / kinds that a territory has had';

create table if not exists vs_revision (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  number bigint not null comment 'numéro, depuis 1 / number, from 1',
  made_at datetime(6) not null comment 'instant, en temps universel (UTC) / instant, in UTC',
  made_by text not null comment 'référence opaque de l''hôte, effaçable / opaque reference of the host, erasable',
  reason text not null comment 'motif / reason',
  nature varchar(64) not null comment 'saisie, correction ou import / recorded, corrected or imported',
  primary key (territory, number)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'révision : quand, par qui, pourquoi / revision: when, by whom, why';

create table if not exists vs_change (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  revision bigint not null comment 'révision / revision',
  entry_kind varchar(64) not null comment 'sorte de fiche / kind of entry',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  gone boolean not null comment 'vrai si la fiche a été retirée / true where the entry was removed',
  primary key (territory, revision, entry_kind, id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'ce que chaque révision a changé / what each revision changed';

create table if not exists vs_purge (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  number bigint not null comment 'numéro, depuis 1 / number, from 1',
  before_revision bigint not null comment 'première révision laissée / first revision that was left',
  made_at datetime(6) not null comment 'instant, en temps universel (UTC) / instant, in UTC',
  made_by text not null comment 'référence opaque de l''hôte, effaçable / opaque reference of the host, erasable',
  reason text not null comment 'motif / reason',
  nature varchar(64) not null comment 'saisie, correction ou import / recorded, corrected or imported',
  primary key (territory, number)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'purge : ce qui n''est plus conservé / purge: what is no longer kept';

create table if not exists vs_territory_part (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  commune varchar(100) comment 'commune / commune',
  epci varchar(100) comment 'EPCI / EPCI',
  name text not null comment 'nom / name',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'part du territoire / part of the territory';

create table if not exists vs_district (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'quartier / district';

create table if not exists vs_district_priority_areas (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  priority_area varchar(64) not null comment 'quartiers prioritaires / priority areas',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'quartier : quartiers prioritaires / district: priority areas';

create table if not exists vs_district_name (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  district varchar(64) not null comment 'quartier / district',
  name text not null comment 'nom / name',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'nom daté de quartier / dated name of a district';

create table if not exists vs_district_succession (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  effective_on date not null comment 'date d''effet / effective date',
  effective_on_precision varchar(64) not null comment 'date d''effet / effective date (jour, mois ou année / day, month or year)',
  reason text comment 'motif / reason',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'succession de quartiers / succession of districts';

create table if not exists vs_district_succession_predecessors (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'prédécesseurs / predecessors',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'succession de quartiers : prédécesseurs / succession of districts: predecessors';

create table if not exists vs_district_succession_successors (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'successeurs / successors',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'succession de quartiers : successeurs / succession of districts: successors';

create table if not exists vs_priority_area (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  code varchar(100) not null comment 'code / code',
  name text not null comment 'nom / name',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'quartier prioritaire / priority area';

create table if not exists vs_priority_area_communes (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  commune_code varchar(100) not null comment 'communes / communes',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'quartier prioritaire : communes / priority area: communes';

create table if not exists vs_area_succession (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  effective_on date not null comment 'date d''effet / effective date',
  effective_on_precision varchar(64) not null comment 'date d''effet / effective date (jour, mois ou année / day, month or year)',
  correspondence_table text comment 'table de correspondance / correspondence table',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'succession de quartiers prioritaires / succession of priority areas';

create table if not exists vs_area_succession_predecessors (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  priority_area varchar(64) not null comment 'prédécesseurs / predecessors',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'succession de quartiers prioritaires : prédécesseurs / succession of priority areas: predecessors';

create table if not exists vs_area_succession_successors (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  priority_area varchar(64) not null comment 'successeurs / successors',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'succession de quartiers prioritaires : successeurs / succession of priority areas: successors';

create table if not exists vs_outline (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  perimeter varchar(100) not null comment 'périmètre / perimeter',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contour / outline';

create table if not exists vs_outline_vertices (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  polygon integer not null comment 'sommets du contour, polygone / vertices of the outline, polygon',
  ring integer not null comment 'sommets du contour, anneau / vertices of the outline, ring',
  place integer not null comment 'sommets du contour, rang sur l''anneau / vertices of the outline, place in the ring',
  longitude decimal(16, 7) not null comment 'sommets du contour, longitude / vertices of the outline, longitude',
  latitude decimal(16, 7) not null comment 'sommets du contour, latitude / vertices of the outline, latitude',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contour : sommets du contour / outline: vertices of the outline';

create table if not exists vs_citizen_council (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  kind varchar(100) not null comment 'type / kind',
  name text not null comment 'nom / name',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  composition_given boolean not null comment 'composition / composition (renseigné ou non / given or not)',
  composition_women integer comment 'composition, femmes / composition, women',
  composition_men integer comment 'composition, hommes / composition, men',
  composition_drawn_by_lot boolean comment 'composition, tirage au sort / composition, drawn by lot',
  composition_local_actors boolean comment 'composition, collège d''associations et d''acteurs locaux / composition, college of associations and local actors',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'conseil citoyen / citizens’ council';

create table if not exists vs_citizen_council_places (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  mention varchar(100) not null comment 'lieux / places',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'conseil citoyen : lieux / citizens’ council: places';

create table if not exists vs_zone_label (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  kind varchar(100) not null comment 'type / kind',
  place varchar(100) not null comment 'lieu / place',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'classement en zone / zone label';

create table if not exists vs_population_figure (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  perimeter varchar(100) not null comment 'périmètre / perimeter',
  residents integer not null comment 'habitants / residents',
  vintage integer comment 'année de la géographie / year of the geography',
  census_year integer comment 'année du recensement / year of the census',
  published_on date comment 'date de publication / date of publication',
  published_on_precision varchar(64) comment 'date de publication / date of publication (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'chiffre de population / population figure';

create table if not exists vs_coverage_report (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  reported_on date not null comment 'date du rapport / date of the report',
  reported_on_precision varchar(64) not null comment 'date du rapport / date of the report (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'état de la couverture / coverage report';

create table if not exists vs_coverage_report_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'quartiers / districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'état de la couverture : quartiers / coverage report: districts';

create table if not exists vs_coverage_report_priority_areas (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  priority_area varchar(64) not null comment 'quartiers prioritaires / priority areas',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'état de la couverture : quartiers prioritaires / coverage report: priority areas';

create table if not exists vs_organisation (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  kind varchar(100) not null comment 'type / kind',
  siren varchar(100) comment 'numéro Siren / Siren number',
  siret varchar(100) comment 'numéro Siret / Siret number',
  rna varchar(100) comment 'numéro RNA / RNA number',
  commune varchar(100) comment 'commune / commune',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'organisation / organisation';

create table if not exists vs_commitment (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  organisation varchar(64) not null comment 'organisme / organisation',
  kind varchar(100) not null comment 'type / kind',
  subscribed_on date comment 'date de souscription / date of subscription',
  subscribed_on_precision varchar(64) comment 'date de souscription / date of subscription (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'engagement / commitment';

create table if not exists vs_commitment_commitments (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  commitment_code varchar(100) not null comment 'engagements / commitments',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'engagement : engagements / commitment: commitments';

create table if not exists vs_accounts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  organisation varchar(64) not null comment 'organisme / organisation',
  fiscal_year integer not null comment 'exercice / fiscal year',
  auditor_appointed boolean comment 'commissaire aux comptes nommé / auditor appointed',
  approved_on date comment 'date d''approbation / date of approval',
  approved_on_precision varchar(64) comment 'date d''approbation / date of approval (jour, mois ou année / day, month or year)',
  published_on date comment 'date de publication / date of publication',
  published_on_precision varchar(64) comment 'date de publication / date of publication (jour, mois ou année / day, month or year)',
  public_subsidies decimal(13, 2) comment 'subventions publiques / public subsidies',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'comptes d''un exercice / accounts of a year';

create table if not exists vs_convention (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  kind varchar(100) not null comment 'type / kind',
  title text not null comment 'titre / title',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'convention / convention';

create table if not exists vs_convention_version (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  convention varchar(64) not null comment 'convention / convention',
  signed_on date comment 'date de signature / date of signature',
  signed_on_precision varchar(64) comment 'date de signature / date of signature (jour, mois ou année / day, month or year)',
  term_first date comment 'période de validité / term (début / start)',
  term_first_bound varchar(64) not null comment 'période de validité / term (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  term_last date comment 'période de validité / term (fin / end)',
  term_last_bound varchar(64) not null comment 'période de validité / term (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'version de convention / convention version';

create table if not exists vs_convention_version_clauses (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  rule_id varchar(100) not null comment 'clauses / clauses',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'version de convention : clauses / convention version: clauses';

create table if not exists vs_convention_version_vocations (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  vocation varchar(100) not null comment 'vocations / vocations',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'version de convention : vocations / convention version: vocations';

create table if not exists vs_convention_version_horizons (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  horizon varchar(100) not null comment 'horizons, horizon / horizons, horizon',
  period_first date comment 'horizons, période / horizons, period (début / start)',
  period_first_bound varchar(64) not null comment 'horizons, période / horizons, period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'horizons, période / horizons, period (fin / end)',
  period_last_bound varchar(64) not null comment 'horizons, période / horizons, period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'version de convention : horizons / convention version: horizons';

create table if not exists vs_convention_scope (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  version varchar(64) not null comment 'version / version',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'périmètre d''une convention / scope of a convention';

create table if not exists vs_convention_scope_communes (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  commune_code varchar(100) not null comment 'communes / communes',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'périmètre d''une convention : communes / scope of a convention: communes';

create table if not exists vs_convention_content (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  version varchar(64) not null comment 'version / version',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contenu d''une convention / content of a convention';

create table if not exists vs_convention_content_parts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  part varchar(100) not null comment 'parties, partie / parts, part',
  present boolean not null comment 'parties, présence / parts, present',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contenu d''une convention : parties / content of a convention: parts';

create table if not exists vs_convention_content_amounts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  label text not null comment 'montants, intitulé / amounts, label',
  amount decimal(13, 2) not null comment 'montants, montant / amounts, amount',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contenu d''une convention : montants / content of a convention: amounts';

create table if not exists vs_convention_content_cites (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  convention varchar(64) not null comment 'textes cités / texts cited',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contenu d''une convention : textes cités / content of a convention: texts cited';

create table if not exists vs_convention_content_annexes (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  document_kind varchar(100) not null comment 'annexes / annexes',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'contenu d''une convention : annexes / content of a convention: annexes';

create table if not exists vs_party (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  version varchar(64) not null comment 'version / version',
  organisation varchar(64) not null comment 'organisme / organisation',
  authorised_on date comment 'date de la délibération / date of the deliberation',
  authorised_on_precision varchar(64) comment 'date de la délibération / date of the deliberation (jour, mois ou année / day, month or year)',
  deliberation text comment 'délibération / deliberation',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'partie signataire / party';

create table if not exists vs_convention_review (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  convention varchar(64) not null comment 'convention / convention',
  kind varchar(100) not null comment 'type / kind',
  held_on date comment 'date de tenue / date held',
  held_on_precision varchar(64) comment 'date de tenue / date held (jour, mois ou année / day, month or year)',
  with_indicators boolean comment 'indicateurs présentés / indicators shown',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'bilan de convention / review of a convention';

create table if not exists vs_schema (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  kind varchar(100) not null comment 'type / kind',
  department text not null comment 'département / département',
  adopted_on date comment 'date d''adoption / date of adoption',
  adopted_on_precision varchar(64) comment 'date d''adoption / date of adoption (jour, mois ou année / day, month or year)',
  term_first date comment 'période de validité / term (début / start)',
  term_first_bound varchar(64) not null comment 'période de validité / term (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  term_last date comment 'période de validité / term (fin / end)',
  term_last_bound varchar(64) not null comment 'période de validité / term (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  committee_renewed_on date comment 'date de renouvellement du comité / date on which the committee was renewed',
  committee_renewed_on_precision varchar(64) comment 'date de renouvellement du comité / date on which the committee was renewed (jour, mois ou année / day, month or year)',
  content_given boolean not null comment 'contenu / content (renseigné ou non / given or not)',
  content_strategic_steering boolean comment 'contenu, pilotage stratégique / content, strategic steering',
  content_operational_steering boolean comment 'contenu, pilotage opérationnel / content, operational steering',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'schéma départemental / departmental schéma';

create table if not exists vs_schema_content_priority_zones (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  string text not null comment 'contenu, zones prioritaires / content, priority zones',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'schéma départemental : contenu, zones prioritaires / departmental schéma: content, priority zones';

create table if not exists vs_schema_content_social_needs (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  string text not null comment 'contenu, besoins sociaux / content, social needs',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'schéma départemental : contenu, besoins sociaux / departmental schéma: content, social needs';

create table if not exists vs_schema_content_synergies (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  string text not null comment 'contenu, synergies / content, synergies',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'schéma départemental : contenu, synergies / departmental schéma: content, synergies';

create table if not exists vs_schema_content_cites (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  schema_schema varchar(64) not null comment 'contenu, textes cités / content, texts cited',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'schéma départemental : contenu, textes cités / departmental schéma: content, texts cited';

create table if not exists vs_schema_content_signatories (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'contenu, signataires / content, signatories',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'schéma départemental : contenu, signataires / departmental schéma: content, signatories';

create table if not exists vs_body (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  kind varchar(100) not null comment 'type / kind',
  name text not null comment 'nom / name',
  organisation varchar(64) comment 'organisme / organisation',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'instance / body';

create table if not exists vs_body_conventions (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  convention varchar(64) not null comment 'conventions / conventions',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'instance : conventions / body: conventions';

create table if not exists vs_seat (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  body varchar(64) not null comment 'instance / body',
  organisation varchar(64) comment 'organisme / organisation',
  college varchar(100) comment 'collège / college',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  holding_given boolean not null comment 'composition du siège / holding of the seat (renseigné ou non / given or not)',
  holding_seats integer comment 'composition du siège, nombre de sièges / holding of the seat, number of seats',
  holding_post text comment 'composition du siège, poste / holding of the seat, post',
  holding_alternates integer comment 'composition du siège, suppléants / holding of the seat, alternates',
  holding_board_member boolean comment 'composition du siège, siège d''administrateur de la Caf / holding of the seat, held by a member of the Caf''s board',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'siège / seat';

create table if not exists vs_committee_rules (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  version varchar(64) not null comment 'version / version',
  body varchar(64) not null comment 'instance / body',
  max_months_between_meetings integer comment 'mois au plus entre deux réunions / most months between meetings',
  quorum_given boolean not null comment 'quorum / quorum (renseigné ou non / given or not)',
  quorum_number integer comment 'quorum, nombre / quorum, number',
  quorum_share decimal(16, 7) comment 'quorum, part / quorum, share',
  quorum_base varchar(64) comment 'quorum, base de calcul / quorum, base',
  quorum_moment varchar(64) comment 'quorum, moment du contrôle / quorum, moment of the check',
  quorum_rounding varchar(64) comment 'quorum, arrondi / quorum, rounding',
  quorum_proxies_count boolean comment 'quorum, procurations comptées / quorum, proxies counted',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'règles de comité / rules of a committee';

create table if not exists vs_committee_rules_parity_colleges (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  group_code varchar(100) not null comment 'collèges à parité / colleges in parity',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'règles de comité : collèges à parité / rules of a committee: colleges in parity';

create table if not exists vs_practice (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  organisation varchar(64) not null comment 'organisme / organisation',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'pratique d''une Caf / practice of one Caf';

create table if not exists vs_practice_rules (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  rule_id varchar(100) not null comment 'règles / rules',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'pratique d''une Caf : règles / practice of one Caf: rules';

create table if not exists vs_delegation (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  delegator varchar(64) not null comment 'instance délégante / delegating body',
  delegate varchar(64) not null comment 'instance délégataire / delegate body',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  act text comment 'référence de l''acte / reference of the act',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'délégation / delegation';

create table if not exists vs_meeting (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  body varchar(64) not null comment 'instance / body',
  planned_on date comment 'date prévue / planned date',
  planned_on_precision varchar(64) comment 'date prévue / planned date (jour, mois ou année / day, month or year)',
  held_on date comment 'date de tenue / date held',
  held_on_precision varchar(64) comment 'date de tenue / date held (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'réunion / meeting';

create table if not exists vs_meeting_attendees (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'participants, organisme / attendees, organisation',
  attendance varchar(64) not null comment 'participants, présence / attendees, attendance',
  seats integer comment 'participants, nombre de sièges / attendees, number of seats',
  proxy_to varchar(64) comment 'participants, procuration à / attendees, proxy to',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'réunion : participants / meeting: attendees';

create table if not exists vs_meeting_resolutions (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  resolution varchar(64) not null comment 'délibérations du comité / resolutions',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'réunion : délibérations du comité / meeting: resolutions';

create table if not exists vs_resolution (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  body varchar(64) not null comment 'instance / body',
  taken_on date comment 'date de l''acte / date of the act',
  taken_on_precision varchar(64) comment 'date de l''acte / date of the act (jour, mois ou année / day, month or year)',
  object varchar(100) not null comment 'objet / object',
  nature varchar(64) comment 'nature / nature',
  history boolean comment 'rappel du passé / recall of the past',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'résolution / resolution';

create table if not exists vs_resolution_subjects (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  mention varchar(100) not null comment 'fiches concernées / entries concerned',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'résolution : fiches concernées / resolution: entries concerned';

create table if not exists vs_vote (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  resolution varchar(64) not null comment 'délibération du comité / resolution',
  consensus boolean comment 'consensus / consensus',
  in_favour integer comment 'voix pour / votes in favour',
  against integer comment 'voix contre / votes against',
  abstentions integer comment 'abstentions / abstentions',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'vote / vote';

create table if not exists vs_vote_agreed (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'organismes favorables / organisations that agreed',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'vote : organismes favorables / vote: organisations that agreed';

create table if not exists vs_diagnosis (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) comment 'structure / structure',
  completed_on date comment 'date d''achèvement / date of completion',
  completed_on_precision varchar(64) comment 'date d''achèvement / date of completion (jour, mois ou année / day, month or year)',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'diagnostic / diagnosis';

create table if not exists vs_diagnosis_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'quartiers / districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'diagnostic : quartiers / diagnosis: districts';

create table if not exists vs_diagnosis_contributions (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  contribution_group varchar(100) not null comment 'contributions, groupe / contributions, group',
  contributed_on date comment 'contributions, date de la contribution / contributions, date of the contribution',
  contributed_on_precision varchar(64) comment 'contributions, date de la contribution / contributions, date of the contribution (jour, mois ou année / day, month or year)',
  people integer comment 'contributions, nombre de personnes / contributions, number of people',
  event text comment 'contributions, occasion / contributions, occasion',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'diagnostic : contributions / diagnosis: contributions';

create table if not exists vs_diagnosis_sources (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  source_kind varchar(100) not null comment 'sources / sources',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'diagnostic : sources / diagnosis: sources';

create table if not exists vs_diagnosis_finding (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  diagnosis varchar(64) not null comment 'diagnostic / diagnosis',
  nature varchar(100) not null comment 'nature / nature',
  theme varchar(100) comment 'thème / theme',
  statement text not null comment 'énoncé / statement',
  evidence text comment 'preuve / evidence',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'constat de diagnostic / finding of a diagnosis';

create table if not exists vs_lever (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  diagnosis varchar(64) not null comment 'diagnostic / diagnosis',
  name text not null comment 'nom / name',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'levier / lever';

create table if not exists vs_lever_orientations (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  orientation varchar(64) not null comment 'orientations / orientations',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'levier : orientations / lever: orientations';

create table if not exists vs_lever_findings (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  diagnosis_finding varchar(64) not null comment 'constats / findings',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'levier : constats / lever: findings';

create table if not exists vs_rating (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  subject varchar(100) not null comment 'fiche concernée / entry concerned',
  criterion text not null comment 'critère / criterion',
  appreciation text not null comment 'appréciation / appreciation',
  rated_on date not null comment 'date de l''appréciation / date of the rating',
  rated_on_precision varchar(64) not null comment 'date de l''appréciation / date of the rating (jour, mois ou année / day, month or year)',
  organisation varchar(64) comment 'organisme / organisation',
  rating_function text comment 'fonction / function',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'appréciation / rating';

create table if not exists vs_orientation (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  convention varchar(64) not null comment 'convention / convention',
  code varchar(100) not null comment 'code / code',
  name text not null comment 'nom / name',
  orientation_rank integer not null comment 'rang / rank',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'orientation / orientation';

create table if not exists vs_objective (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  convention varchar(64) comment 'convention / convention',
  name text not null comment 'nom / name',
  horizon varchar(100) comment 'horizon / horizon',
  due_on date comment 'échéance / due date',
  due_on_precision varchar(64) comment 'échéance / due date (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'objectif / objective';

create table if not exists vs_objective_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'quartiers / districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'objectif : quartiers / objective: districts';

create table if not exists vs_objective_orientations (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  orientation varchar(64) not null comment 'orientations / orientations',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'objectif : orientations / objective: orientations';

create table if not exists vs_action (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  involvement_lead varchar(64) comment 'organismes engagés, pilote / involvement, lead',
  content_weight decimal(16, 7) comment 'contenu, poids / content, weight',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action / action';

create table if not exists vs_action_objectives (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  objective varchar(64) not null comment 'objectifs / objectives',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : objectifs / action: objectives';

create table if not exists vs_action_involvement_partners (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'organismes engagés, partenaires / involvement, partners',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : organismes engagés, partenaires / action: involvement, partners';

create table if not exists vs_action_content_themes (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  theme varchar(100) not null comment 'contenu, thèmes / content, themes',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : contenu, thèmes / action: content, themes';

create table if not exists vs_action_content_publics (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  public_code varchar(100) not null comment 'contenu, publics / content, publics',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : contenu, publics / action: content, publics';

create table if not exists vs_action_content_vocations (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  vocation varchar(100) not null comment 'contenu, vocations / content, vocations',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : contenu, vocations / action: content, vocations';

create table if not exists vs_action_content_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'contenu, quartiers / content, districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : contenu, quartiers / action: content, districts';

create table if not exists vs_action_states (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  status varchar(64) not null comment 'états, statut / states, status',
  since date comment 'états, depuis le / states, since',
  since_precision varchar(64) comment 'états, depuis le / states, since (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action : états / action: states';

create table if not exists vs_indicator (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  subject varchar(100) not null comment 'fiche concernée / entry concerned',
  unit varchar(100) not null comment 'unité / unit',
  baseline_given boolean not null comment 'valeur de départ / baseline (renseigné ou non / given or not)',
  baseline_measured decimal(16, 7) comment 'valeur de départ, valeur mesurée / baseline, value measured',
  baseline_measured_on date comment 'valeur de départ, date de mesure / baseline, date of measurement',
  baseline_measured_on_precision varchar(64) comment 'valeur de départ, date de mesure / baseline, date of measurement (jour, mois ou année / day, month or year)',
  baseline_source text comment 'valeur de départ, source / baseline, source',
  baseline_status varchar(64) comment 'valeur de départ, statut / baseline, status',
  target_given boolean not null comment 'cible / target (renseigné ou non / given or not)',
  target_measured decimal(16, 7) comment 'cible, valeur mesurée / target, value measured',
  target_measured_on date comment 'cible, date de mesure / target, date of measurement',
  target_measured_on_precision varchar(64) comment 'cible, date de mesure / target, date of measurement (jour, mois ou année / day, month or year)',
  target_source text comment 'cible, source / target, source',
  target_status varchar(64) comment 'cible, statut / target, status',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'indicateur / indicator';

create table if not exists vs_indicator_measures (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  measured decimal(16, 7) not null comment 'mesures, valeur mesurée / measures, value measured',
  measured_on date comment 'mesures, date de mesure / measures, date of measurement',
  measured_on_precision varchar(64) comment 'mesures, date de mesure / measures, date of measurement (jour, mois ou année / day, month or year)',
  source text comment 'mesures, source / measures, source',
  status varchar(64) comment 'mesures, statut / measures, status',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'indicateur : mesures / indicator: measures';

create table if not exists vs_access_point (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  kind varchar(100) not null comment 'type / kind',
  district varchar(64) comment 'quartier / district',
  structure varchar(64) comment 'structure / structure',
  action varchar(64) comment 'fiche-action / action',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'point d''accès / access point';

create table if not exists vs_carry_over (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  former varchar(64) not null comment 'origine / origin',
  next varchar(64) not null comment 'suite / what follows',
  effective_on date not null comment 'date d''effet / effective date',
  effective_on_precision varchar(64) not null comment 'date d''effet / effective date (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'reprise d''une feuille de route / carry-over of a roadmap';

create table if not exists vs_carry_over_orientations (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  former varchar(64) not null comment 'orientations, origine / orientations, origin',
  next varchar(64) not null comment 'orientations, suite / orientations, what follows',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'reprise d''une feuille de route : orientations / carry-over of a roadmap: orientations';

create table if not exists vs_planned_structure (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  kind varchar(100) not null comment 'type / kind',
  place_schema_zone text comment 'lieu, zone du schéma / place, zone of the schéma',
  place_reason text comment 'lieu, motif / place, reason',
  expected_funding decimal(13, 2) comment 'financement attendu / expected funding',
  became varchar(64) comment 'structure créée / structure that came of it',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure prévue / planned structure';

create table if not exists vs_planned_structure_place_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'lieu, quartiers / place, districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure prévue : lieu, quartiers / planned structure: place, districts';

create table if not exists vs_planned_structure_place_zones (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  zone_kind varchar(100) not null comment 'lieu, zones / place, zones',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure prévue : lieu, zones / planned structure: place, zones';

create table if not exists vs_planned_structure_stages (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  stage varchar(100) not null comment 'étapes, étape / stages, stage',
  target_on date comment 'étapes, date visée / stages, target date',
  target_on_precision varchar(64) comment 'étapes, date visée / stages, target date (jour, mois ou année / day, month or year)',
  actual_on date comment 'étapes, date réelle / stages, actual date',
  actual_on_precision varchar(64) comment 'étapes, date réelle / stages, actual date (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure prévue : étapes / planned structure: stages';

create table if not exists vs_deployment_roadmap (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  version integer not null comment 'version / version',
  effective_on date comment 'date d''effet / effective date',
  effective_on_precision varchar(64) comment 'date d''effet / effective date (jour, mois ou année / day, month or year)',
  resolution varchar(64) comment 'délibération du comité / resolution',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'feuille de route de déploiement / deployment roadmap';

create table if not exists vs_deployment_roadmap_planned_structures (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  planned_structure varchar(64) not null comment 'structures prévues / planned structures',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'feuille de route de déploiement : structures prévues / deployment roadmap: planned structures';

create table if not exists vs_cooperation (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  theme varchar(100) not null comment 'thème / theme',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  outcome text comment 'résultat / outcome',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'coopération / cooperation';

create table if not exists vs_cooperation_partners (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'partenaires / partners',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'coopération : partenaires / cooperation: partners';

create table if not exists vs_cooperation_sessions (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  topic text not null comment 'séances, sujet / sessions, topic',
  planned_on date comment 'séances, date prévue / sessions, planned date',
  planned_on_precision varchar(64) comment 'séances, date prévue / sessions, planned date (jour, mois ou année / day, month or year)',
  held_on date comment 'séances, date de tenue / sessions, date held',
  held_on_precision varchar(64) comment 'séances, date de tenue / sessions, date held (jour, mois ou année / day, month or year)',
  people integer comment 'séances, nombre de personnes / sessions, number of people',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'coopération : séances / cooperation: sessions';

create table if not exists vs_participation (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  subject varchar(100) not null comment 'fiche concernée / entry concerned',
  participation_group varchar(100) not null comment 'groupe / group',
  took_part_on date comment 'date de participation / date of participation',
  took_part_on_precision varchar(64) comment 'date de participation / date of participation (jour, mois ou année / day, month or year)',
  people integer comment 'nombre de personnes / number of people',
  organisation varchar(64) comment 'organisme / organisation',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'participation / participation';

create table if not exists vs_initiative (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  bearer varchar(64) comment 'porteur / bearer',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'initiative / initiative';

create table if not exists vs_initiative_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'quartiers / districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'initiative : quartiers / initiative: districts';

create table if not exists vs_initiative_steps (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  stage varchar(64) not null comment 'étapes, étape / steps, stage',
  reached_on date comment 'étapes, date de franchissement / steps, date reached',
  reached_on_precision varchar(64) comment 'étapes, date de franchissement / steps, date reached (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'initiative : étapes / initiative: steps';

create table if not exists vs_initiative_supports (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'appuis, organisme / supports, organisation',
  support text not null comment 'appuis, appui / supports, support',
  given_on date comment 'appuis, date de l''appui / supports, date of the support',
  given_on_precision varchar(64) comment 'appuis, date de l''appui / supports, date of the support (jour, mois ou année / day, month or year)',
  amount decimal(13, 2) comment 'appuis, montant / supports, amount',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'initiative : appuis / initiative: supports';

create table if not exists vs_initiative_spread_to (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  commune_code varchar(100) not null comment 'communes d''essaimage / communes to which it spread',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'initiative : communes d''essaimage / initiative: communes to which it spread';

create table if not exists vs_duplicate_dismissed (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  first varchar(64) not null comment 'première fiche-action / first action',
  duplicate_dismissed_second varchar(64) not null comment 'seconde fiche-action / second action',
  dismissed_on date not null comment 'date du rejet / date of dismissal',
  dismissed_on_precision varchar(64) not null comment 'date du rejet / date of dismissal (jour, mois ou année / day, month or year)',
  reason text not null comment 'motif / reason',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'doublon écarté / duplicate dismissed';

create table if not exists vs_structure (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  name text not null comment 'nom / name',
  kind varchar(100) not null comment 'type / kind',
  siret varchar(100) comment 'numéro Siret / Siret number',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure / structure';

create table if not exists vs_structure_districts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  district varchar(64) not null comment 'quartiers / districts',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure : quartiers / structure: districts';

create table if not exists vs_structure_priority_areas (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  priority_area varchar(64) not null comment 'quartiers prioritaires / priority areas',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'structure : quartiers prioritaires / structure: priority areas';

create table if not exists vs_management (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  mode varchar(100) comment 'mode de gestion / mode of management',
  status varchar(100) comment 'statut / status',
  designation varchar(100) comment 'mode de désignation / mode of designation',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'gestion / management';

create table if not exists vs_management_managers (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'gestionnaires / managers',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'gestion : gestionnaires / management: managers';

create table if not exists vs_site (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  name text not null comment 'nom / name',
  district varchar(64) comment 'quartier / district',
  itinerant boolean not null comment 'itinérant / itinerant',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'site / site';

create table if not exists vs_opening_hours (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  place varchar(100) not null comment 'lieu / place',
  weekly_hours decimal(16, 7) comment 'heures d''ouverture par semaine / opening hours a week',
  reception_hours decimal(16, 7) comment 'heures d''accueil par semaine / reception hours a week',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'ouverture / opening';

create table if not exists vs_opening_hours_active_months (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  integer_integer integer not null comment 'mois d''activité / months of activity',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'ouverture : mois d''activité / opening: months of activity';

create table if not exists vs_identity_sheet (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  first_agrement_on date comment 'date du premier agrément / date of the first agrément',
  first_agrement_on_precision varchar(64) comment 'date du premier agrément / date of the first agrément (jour, mois ou année / day, month or year)',
  population integer comment 'population déclarée / declared population',
  zone_type varchar(100) comment 'type de zone / type of zone',
  zone_size varchar(100) comment 'étendue de la zone / extent of the zone',
  multi_site boolean comment 'plusieurs sites / several sites',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'fiche d''identité / identity sheet';

create table if not exists vs_area_membership (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  priority_area varchar(64) not null comment 'quartier prioritaire / priority area',
  proof varchar(100) comment 'justificatif / proof',
  declared_by varchar(64) comment 'organisme déclarant / declared by',
  stated_on date comment 'date de la déclaration / date of the statement',
  stated_on_precision varchar(64) comment 'date de la déclaration / date of the statement (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'appartenance à un quartier prioritaire / membership of a priority area';

create table if not exists vs_post (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  post_function varchar(100) not null comment 'fonction / function',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  full_time_equivalent decimal(16, 7) comment 'équivalent temps plein / full-time equivalent',
  qualification_given boolean not null comment 'qualification / qualification (renseigné ou non / given or not)',
  qualification_level integer comment 'qualification, niveau / qualification, level',
  qualification_field text comment 'qualification, domaine du diplôme / qualification, field of the diploma',
  qualification_experience_years integer comment 'qualification, années d''expérience / qualification, years of experience',
  qualification_training_plan boolean comment 'qualification, plan de formation / qualification, training plan',
  approval_given boolean not null comment 'accord de la Caf sur le poste / the Caf''s approval of the post (renseigné ou non / given or not)',
  approval_notified_on date comment 'accord de la Caf sur le poste, date de notification / the Caf''s approval of the post, date of notification',
  approval_notified_on_precision varchar(64) comment 'accord de la Caf sur le poste, date de notification / the Caf''s approval of the post, date of notification (jour, mois ou année / day, month or year)',
  approval_profile_validated_on date comment 'accord de la Caf sur le poste, date de validation du profil / the Caf''s approval of the post, date on which the profile was validated',
  approval_profile_validated_on_precision varchar(64) comment 'accord de la Caf sur le poste, date de validation du profil / the Caf''s approval of the post, date on which the profile was validated (jour, mois ou année / day, month or year)',
  approval_caf_agreement_on date comment 'accord de la Caf sur le poste, date d''accord de la Caf / the Caf''s approval of the post, date of the Caf''s agreement',
  approval_caf_agreement_on_precision varchar(64) comment 'accord de la Caf sur le poste, date d''accord de la Caf / the Caf''s approval of the post, date of the Caf''s agreement (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'poste / post';

create table if not exists vs_post_structures (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  structure varchar(64) not null comment 'structures / structures',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'poste : structures / post: structures';

create table if not exists vs_membership (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  federation varchar(64) not null comment 'fédération / federation',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'adhésion / membership';

create table if not exists vs_prefiguration (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  caf_associated_on date comment 'Caf associée depuis le / Caf associated since',
  caf_associated_on_precision varchar(64) comment 'Caf associée depuis le / Caf associated since (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'préfiguration / prefiguration';

create table if not exists vs_structure_event (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  kind varchar(100) not null comment 'type / kind',
  occurred_on date comment 'date des faits / date of occurrence',
  occurred_on_precision varchar(64) comment 'date des faits / date of occurrence (jour, mois ou année / day, month or year)',
  closed_on date comment 'date de clôture / date of closure',
  closed_on_precision varchar(64) comment 'date de clôture / date of closure (jour, mois ou année / day, month or year)',
  notified_on date comment 'date de notification / date of notification',
  notified_on_precision varchar(64) comment 'date de notification / date of notification (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'événement d''une structure / event of a structure';

create table if not exists vs_structure_event_others (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  structure varchar(64) not null comment 'autres structures / other structures',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'événement d''une structure : autres structures / event of a structure: other structures';

create table if not exists vs_hosted_activity (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  name text not null comment 'nom / name',
  nature varchar(100) not null comment 'nature / nature',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'activité accueillie / hosted activity';

create table if not exists vs_survey_answer (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  campaign_year integer not null comment 'année de l''enquête / year of the survey',
  answered boolean not null comment 'réponse donnée / answer given',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'réponse à l''enquête / survey answer';

create table if not exists vs_structure_project (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  adopted_on date comment 'date d''adoption / date of adoption',
  adopted_on_precision varchar(64) comment 'date d''adoption / date of adoption (jour, mois ou année / day, month or year)',
  adopted_by varchar(64) comment 'instance d''adoption / adopted by',
  previous_evaluation_on date comment 'date d''évaluation du projet précédent / date of evaluation of the previous project',
  previous_evaluation_on_precision varchar(64) comment 'date d''évaluation du projet précédent / date of evaluation of the previous project (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'projet social / structure’s project';

create table if not exists vs_structure_project_parts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  part varchar(100) not null comment 'parties, partie / parts, part',
  present boolean not null comment 'parties, présence / parts, present',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'projet social : parties / structure’s project: parts';

create table if not exists vs_structure_project_structure_project_values (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  value_code varchar(100) not null comment 'valeurs / values',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'projet social : valeurs / structure’s project: values';

create table if not exists vs_project_offer (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  project varchar(64) not null comment 'projet social / projet social',
  disability_access text comment 'accueil des personnes handicapées / access for disabled people',
  tariffs text comment 'tarification / tariffs',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'offre d''un projet social / offer of a projet social';

create table if not exists vs_project_offer_publics (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  public_code varchar(100) not null comment 'publics / publics',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'offre d''un projet social : publics / offer of a projet social: publics';

create table if not exists vs_project_offer_fields (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  theme varchar(100) not null comment 'champs / fields',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'offre d''un projet social : champs / offer of a projet social: fields';

create table if not exists vs_project_governance (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  project varchar(64) not null comment 'projet social / projet social',
  document text comment 'document / document',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'gouvernance d''un projet social / governance of a projet social';

create table if not exists vs_project_governance_bodies (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  name text not null comment 'instances, nom / bodies, name',
  inhabitants integer comment 'instances, habitants membres / bodies, residents sitting',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'gouvernance d''un projet social : instances / governance of a projet social: bodies';

create table if not exists vs_project_axis (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  project varchar(64) not null comment 'projet social / projet social',
  name text not null comment 'nom / name',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'axe d''un projet social / axis of a projet social';

create table if not exists vs_project_axis_aims (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  aim_code varchar(100) not null comment 'finalités / aims',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'axe d''un projet social : finalités / axis of a projet social: aims';

create table if not exists vs_project_axis_needs (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  diagnosis_finding varchar(64) not null comment 'besoins / needs',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'axe d''un projet social : besoins / axis of a projet social: needs';

create table if not exists vs_project_objective (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  project varchar(64) not null comment 'projet social / projet social',
  axis varchar(64) comment 'axe / axis',
  parent varchar(64) comment 'objectif général / general objective',
  name text not null comment 'nom / name',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'objectif d''un projet social / objective of a projet social';

create table if not exists vs_project_objective_aims (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  aim_code varchar(100) not null comment 'finalités / aims',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'objectif d''un projet social : finalités / objective of a projet social: aims';

create table if not exists vs_project_action (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  project varchar(64) not null comment 'projet social / projet social',
  objective varchar(64) comment 'objectif / objective',
  name text not null comment 'nom / name',
  profile_collective boolean comment 'profil, action collective / profile, collective action',
  profile_mixed boolean comment 'profil, action mixte ou intergénérationnelle / profile, across generations or publics',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action d''un projet social / action of a projet social';

create table if not exists vs_project_action_profile_missions (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  mission_code varchar(100) not null comment 'profil, missions / profile, missions',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action d''un projet social : profil, missions / action of a projet social: profile, missions';

create table if not exists vs_project_action_profile_publics (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  public_code varchar(100) not null comment 'profil, publics / profile, publics',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action d''un projet social : profil, publics / action of a projet social: profile, publics';

create table if not exists vs_project_action_profile_family_themes (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  family_theme varchar(100) not null comment 'profil, thèmes familles / profile, family themes',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action d''un projet social : profil, thèmes familles / action of a projet social: profile, family themes';

create table if not exists vs_project_action_needs (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  diagnosis_finding varchar(64) not null comment 'besoins / needs',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'action d''un projet social : besoins / action of a projet social: needs';

create table if not exists vs_project_budget (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  project varchar(64) not null comment 'projet social / projet social',
  budget_year integer not null comment 'année du budget / year of the budget',
  income decimal(13, 2) comment 'produits / income',
  expenditure decimal(13, 2) comment 'charges / expenditure',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'budget d''un projet social / budget of a projet social';

create table if not exists vs_agrement_request (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  nature varchar(64) comment 'nature / nature',
  filed_on date comment 'date de dépôt / date of filing',
  filed_on_precision varchar(64) comment 'date de dépôt / date of filing (jour, mois ou année / day, month or year)',
  asked_first date comment 'période demandée / period asked for (début / start)',
  asked_first_bound varchar(64) comment 'période demandée / period asked for (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  asked_last date comment 'période demandée / period asked for (fin / end)',
  asked_last_bound varchar(64) comment 'période demandée / period asked for (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'demande d''agrément / agrément request';

create table if not exists vs_agrement_request_kinds (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  agrement_kind varchar(100) not null comment 'types / kinds',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'demande d''agrément : types / agrément request: kinds';

create table if not exists vs_agrement_request_parts (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  part varchar(100) not null comment 'parties, partie / parts, part',
  present boolean not null comment 'parties, présence / parts, present',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'demande d''agrément : parties / agrément request: parts';

create table if not exists vs_criterion_evidence (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  request varchar(64) not null comment 'demande d''agrément / request for agrément',
  criterion varchar(100) not null comment 'critère / criterion',
  evidence text comment 'preuve / evidence',
  present boolean not null comment 'présence / present',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'élément d''appréciation d''un critère / evidence for a criterion';

create table if not exists vs_siting (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  request varchar(64) not null comment 'demande d''agrément / request for agrément',
  situation varchar(100) comment 'implantation / siting',
  evidence text comment 'preuve / evidence',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'implantation / siting';

create table if not exists vs_request_milestone (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  request varchar(64) not null comment 'demande d''agrément / request for agrément',
  kind varchar(100) not null comment 'type / kind',
  reached_on date comment 'date de franchissement / date reached',
  reached_on_precision varchar(64) comment 'date de franchissement / date reached (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'étape d''une demande / milestone of a request';

create table if not exists vs_request_milestone_groups (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  group_code varchar(100) not null comment 'groupes / groups',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'étape d''une demande : groupes / milestone of a request: groups';

create table if not exists vs_agrement (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  kind varchar(100) not null comment 'type / kind',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  request varchar(64) comment 'demande d''agrément / request for agrément',
  project varchar(64) comment 'projet social / projet social',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'agrément / agrément';

create table if not exists vs_agrement_other_structures (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  structure varchar(64) not null comment 'autres structures / other structures',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'agrément : autres structures / agrément: other structures';

create table if not exists vs_board_decision (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  body varchar(64) comment 'instance / body',
  nature varchar(64) not null comment 'nature / nature',
  request varchar(64) comment 'demande d''agrément / request for agrément',
  decided_on date comment 'date de décision / date of the decision',
  decided_on_precision varchar(64) comment 'date de décision / date of the decision (jour, mois ou année / day, month or year)',
  effective_on date comment 'date d''effet / effective date',
  effective_on_precision varchar(64) comment 'date d''effet / effective date (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'décision / decision';

create table if not exists vs_board_decision_agrements (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  agrement varchar(64) not null comment 'agréments / agréments',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'décision : agréments / decision: agréments';

create table if not exists vs_decision_reasons (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  decision varchar(64) not null comment 'décision / decision',
  ground varchar(100) comment 'fondement / ground',
  restrictive boolean comment 'moins que demandé / less than asked for',
  opinion_on date comment 'date de l''avis de la commission nationale / date of the national committee''s opinion',
  opinion_on_precision varchar(64) comment 'date de l''avis de la commission nationale / date of the national committee''s opinion (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'motivation d''une décision / reasons of a decision';

create table if not exists vs_decision_reasons_reasons (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  nature varchar(64) not null comment 'motifs, nature / reasons, nature',
  code varchar(100) not null comment 'motifs, code / reasons, code',
  statement text comment 'motifs, énoncé / reasons, statement',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'motivation d''une décision : motifs / reasons of a decision: reasons';

create table if not exists vs_decision_reasons_conditions (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  string text not null comment 'conditions posées / conditions set',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'motivation d''une décision : conditions posées / reasons of a decision: conditions set';

create table if not exists vs_decision_steps (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  decision varchar(64) not null comment 'décision / decision',
  notice_on date comment 'date de l''avis préalable / date of notice',
  notice_on_precision varchar(64) comment 'date de l''avis préalable / date of notice (jour, mois ou année / day, month or year)',
  observations_invited_on date comment 'date d''invitation à présenter des observations / date on which observations were invited',
  observations_invited_on_precision varchar(64) comment 'date d''invitation à présenter des observations / date on which observations were invited (jour, mois ou année / day, month or year)',
  notified_on date comment 'date de notification / date of notification',
  notified_on_precision varchar(64) comment 'date de notification / date of notification (jour, mois ou année / day, month or year)',
  signed_on date comment 'date de signature / date of signature',
  signed_on_precision varchar(64) comment 'date de signature / date of signature (jour, mois ou année / day, month or year)',
  communicated_on date comment 'date de communication à l''État / date of communication to the State',
  communicated_on_precision varchar(64) comment 'date de communication à l''État / date of communication to the State (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'suites d''une décision / steps of a decision';

create table if not exists vs_extension (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  agrement varchar(64) not null comment 'agrément / agrément',
  decision varchar(64) comment 'décision / decision',
  extended_on date comment 'date de prorogation / date of the extension',
  extended_on_precision varchar(64) comment 'date de prorogation / date of the extension (jour, mois ou année / day, month or year)',
  until date not null comment 'nouveau terme / new last day',
  until_precision varchar(64) not null comment 'nouveau terme / new last day (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'prorogation / extension';

create table if not exists vs_renewal (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  previous varchar(64) not null comment 'agrément précédent / previous agrément',
  next varchar(64) not null comment 'suite / what follows',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'renouvellement / renewal';

create table if not exists vs_declared_state (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  subject varchar(100) not null comment 'fiche concernée / entry concerned',
  state varchar(100) not null comment 'état / state',
  stated_on date comment 'date de la déclaration / date of the statement',
  stated_on_precision varchar(64) comment 'date de la déclaration / date of the statement (jour, mois ou année / day, month or year)',
  frame varchar(100) comment 'cadre de référence / frame of reference',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'état déclaré / declared state';

create table if not exists vs_state_act (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  decision varchar(64) not null comment 'décision / decision',
  kind varchar(64) not null comment 'type / kind',
  taken_on date comment 'date de l''acte / date of the act',
  taken_on_precision varchar(64) comment 'date de l''acte / date of the act (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'acte de l''État / act of the State';

create table if not exists vs_remedy (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  decision varchar(64) not null comment 'décision / decision',
  kind varchar(100) not null comment 'type / kind',
  filed_on date comment 'date de dépôt / date of filing',
  filed_on_precision varchar(64) comment 'date de dépôt / date of filing (jour, mois ou année / day, month or year)',
  outcome text comment 'résultat / outcome',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'recours / remedy';

create table if not exists vs_service_claim (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  structure varchar(64) not null comment 'structure / structure',
  service_claim_function varchar(100) not null comment 'fonction / function',
  claim_year integer not null comment 'année de droit / year of the claim',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  figures_eligible_cost decimal(13, 2) comment 'montants déclarés, coût éligible / claimed figures, eligible cost',
  figures_rate decimal(16, 7) comment 'montants déclarés, taux / claimed figures, rate',
  figures_forecast decimal(13, 2) comment 'montants déclarés, montant prévisionnel / claimed figures, amount forecast',
  figures_actual decimal(13, 2) comment 'montants déclarés, montant réel / claimed figures, actual amount',
  dates_forecast_on date comment 'dates, date de dépôt du prévisionnel / dates, date of filing of the forecast',
  dates_forecast_on_precision varchar(64) comment 'dates, date de dépôt du prévisionnel / dates, date of filing of the forecast (jour, mois ou année / day, month or year)',
  dates_actual_on date comment 'dates, date de dépôt du réel / dates, date of filing of the actual figures',
  dates_actual_on_precision varchar(64) comment 'dates, date de dépôt du réel / dates, date of filing of the actual figures (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'prestation de service / service claim';

create table if not exists vs_subsidy (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  grantor varchar(64) not null comment 'financeur / grantor',
  kind varchar(100) not null comment 'type / kind',
  total decimal(13, 2) comment 'montant total / total amount',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  terms_purpose text comment 'conditions de l''aide, objet de l''aide / terms, purpose',
  terms_subsidy_terms_function varchar(100) comment 'conditions de l''aide, fonction / terms, function',
  terms_source varchar(100) comment 'conditions de l''aide, source de financement / terms, source of funding',
  terms_convention varchar(64) comment 'conditions de l''aide, convention / terms, convention',
  terms_tied_to_expense boolean comment 'conditions de l''aide, affectée à une dépense déterminée / terms, tied to a given expense',
  terms_other_payment_dates boolean comment 'conditions de l''aide, autres dates de versement / terms, other payment dates',
  terms_public_rules boolean comment 'conditions de l''aide, demande à une autorité administrative / terms, request to an administrative authority',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'subvention / subsidy';

create table if not exists vs_subsidy_terms_payments (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  due_first date comment 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (début / start)',
  due_first_bound varchar(64) comment 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  due_last date comment 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (fin / end)',
  due_last_bound varchar(64) comment 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  amount decimal(13, 2) comment 'conditions de l''aide, versements prévus, montant / terms, planned payments, amount',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'subvention : conditions de l''aide, versements prévus / subsidy: terms, planned payments';

create table if not exists vs_subsidy_beneficiaries (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  beneficiary varchar(64) not null comment 'bénéficiaires, bénéficiaire / beneficiaries, beneficiary',
  share decimal(16, 7) comment 'bénéficiaires, part / beneficiaries, share',
  amount decimal(13, 2) comment 'bénéficiaires, montant / beneficiaries, amount',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'subvention : bénéficiaires / subsidy: beneficiaries';

create table if not exists vs_subsidy_step (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  subsidy varchar(64) not null comment 'aide / subsidy',
  kind varchar(100) not null comment 'type / kind',
  reached_on date comment 'date de franchissement / date reached',
  reached_on_precision varchar(64) comment 'date de franchissement / date reached (jour, mois ou année / day, month or year)',
  amount decimal(13, 2) comment 'montant / amount',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'étape d''une subvention / step of a subsidy';

create table if not exists vs_published_record (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  subsidy varchar(64) not null comment 'aide / subsidy',
  published_on date comment 'date de publication / date of publication',
  published_on_precision varchar(64) comment 'date de publication / date of publication (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'données publiées / published record';

create table if not exists vs_published_record_fields (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  name text not null comment 'champs, nom / fields, name',
  content text comment 'champs, contenu / fields, content',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'données publiées : champs / published record: fields';

create table if not exists vs_subsidy_breach (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  subsidy varchar(64) not null comment 'aide / subsidy',
  occurred_on date comment 'date des faits / date of occurrence',
  occurred_on_precision varchar(64) comment 'date des faits / date of occurrence (jour, mois ou année / day, month or year)',
  role varchar(100) comment 'qualité de l''auteur / role of the author',
  acting_in_capacity boolean comment 'agissant en cette qualité / acting in that capacity',
  withdrawn decimal(13, 2) comment 'montant retiré / amount withdrawn',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'manquement à un engagement / breach of a commitment';

create table if not exists vs_derogation (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  rule varchar(100) not null comment 'règle / rule',
  subject varchar(100) not null comment 'fiche concernée / entry concerned',
  granted_on date comment 'date d''accord / date of granting',
  granted_on_precision varchar(64) comment 'date d''accord / date of granting (jour, mois ou année / day, month or year)',
  granted_by varchar(64) comment 'accordée par / granted by',
  reason text comment 'motif / reason',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'dérogation / derogation';

create table if not exists vs_evidence (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  kind varchar(100) not null comment 'type / kind',
  state varchar(64) not null comment 'état / state',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  document_given boolean not null comment 'document / document (renseigné ou non / given or not)',
  document_reference text comment 'document, référence / document, reference',
  document_hash text comment 'document, empreinte du document / document, fingerprint of the document',
  owed_by varchar(64) comment 'organisme débiteur / owed by',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'preuve / evidence';

create table if not exists vs_evidence_subjects (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  mention varchar(100) not null comment 'fiches concernées / entries concerned',
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'preuve : fiches concernées / evidence: entries concerned';

create table if not exists vs_tolerance (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  evidence varchar(64) not null comment 'preuve / evidence',
  granted_by varchar(64) comment 'accordée par / granted by',
  period_first date comment 'période / period (début / start)',
  period_first_bound varchar(64) not null comment 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'période / period (fin / end)',
  period_last_bound varchar(64) not null comment 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  reason text comment 'motif / reason',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'tolérance / tolerance';

create table if not exists vs_inventory (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  list text not null comment 'liste / list',
  within varchar(100) comment 'au sein de / within',
  complete boolean not null comment 'liste complète / complete list',
  as_of date comment 'date de l''information / date of the information',
  as_of_precision varchar(64) comment 'date de l''information / date of the information (jour, mois ou année / day, month or year)',
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'état d''une liste / inventory';

create table if not exists vs_about_external_ids (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  entry_kind varchar(64) not null comment 'sorte de fiche / kind of entry',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  scheme text not null comment 'identifiants externes, répertoire / external ids, scheme',
  external_id_value text not null comment 'identifiants externes, numéro / external ids, number',
  period_first date comment 'identifiants externes, période / external ids, period (début / start)',
  period_first_bound varchar(64) comment 'identifiants externes, période / external ids, period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)',
  period_last date comment 'identifiants externes, période / external ids, period (fin / end)',
  period_last_bound varchar(64) comment 'identifiants externes, période / external ids, period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)',
  primary key (territory, entry_kind, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'toute fiche : identifiants externes / any entry: external ids';

create table if not exists vs_about_provenance (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  entry_kind varchar(64) not null comment 'sorte de fiche / kind of entry',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  source text not null comment 'provenance, source / provenance, source',
  asserted_by varchar(64) comment 'provenance, organisme déclarant / provenance, asserted by',
  as_of date comment 'provenance, date de l''information / provenance, date of the information',
  as_of_precision varchar(64) comment 'provenance, date de l''information / provenance, date of the information (jour, mois ou année / day, month or year)',
  primary key (territory, entry_kind, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'toute fiche : provenance / any entry: provenance';

create table if not exists vs_about_audience (
  territory varchar(64) not null comment 'territoire, identifiant opaque / territory, opaque id',
  id varchar(64) not null comment 'identifiant donné par l''hôte / id given by the host',
  since_revision bigint not null comment 'révision qui a écrit la ligne / revision that wrote the row',
  until_revision bigint comment 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds',
  entry_kind varchar(64) not null comment 'sorte de fiche / kind of entry',
  position integer not null comment 'rang dans la liste, depuis 0 / place in the list, from 0',
  organisation varchar(64) not null comment 'destinataires / audience',
  primary key (territory, entry_kind, id, since_revision, position),
  check (until_revision > since_revision)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = 'toute fiche : destinataires / any entry: audience';

create index if not exists vs_about_external_ids_by_number on vs_about_external_ids (external_id_value(200), scheme(100));

create or replace view vs_current_territory_part as
  select territory, id, since_revision, commune, epci, name, period_first, period_first_bound, period_last, period_last_bound
  from vs_territory_part where until_revision is null;

create or replace view vs_current_district as
  select territory, id, since_revision, name, period_first, period_first_bound, period_last, period_last_bound
  from vs_district where until_revision is null;

create or replace view vs_current_district_priority_areas as
  select territory, id, position, priority_area
  from vs_district_priority_areas where until_revision is null;

create or replace view vs_current_district_name as
  select territory, id, since_revision, district, name, period_first, period_first_bound, period_last, period_last_bound
  from vs_district_name where until_revision is null;

create or replace view vs_current_district_succession as
  select territory, id, since_revision, effective_on, effective_on_precision, reason
  from vs_district_succession where until_revision is null;

create or replace view vs_current_district_succession_predecessors as
  select territory, id, position, district
  from vs_district_succession_predecessors where until_revision is null;

create or replace view vs_current_district_succession_successors as
  select territory, id, position, district
  from vs_district_succession_successors where until_revision is null;

create or replace view vs_current_priority_area as
  select territory, id, since_revision, code, name, period_first, period_first_bound, period_last, period_last_bound
  from vs_priority_area where until_revision is null;

create or replace view vs_current_priority_area_communes as
  select territory, id, position, commune_code
  from vs_priority_area_communes where until_revision is null;

create or replace view vs_current_area_succession as
  select territory, id, since_revision, effective_on, effective_on_precision, correspondence_table
  from vs_area_succession where until_revision is null;

create or replace view vs_current_area_succession_predecessors as
  select territory, id, position, priority_area
  from vs_area_succession_predecessors where until_revision is null;

create or replace view vs_current_area_succession_successors as
  select territory, id, position, priority_area
  from vs_area_succession_successors where until_revision is null;

create or replace view vs_current_outline as
  select territory, id, since_revision, perimeter, period_first, period_first_bound, period_last, period_last_bound
  from vs_outline where until_revision is null;

create or replace view vs_current_outline_vertices as
  select territory, id, position, polygon, ring, place, longitude, latitude
  from vs_outline_vertices where until_revision is null;

create or replace view vs_current_citizen_council as
  select territory, id, since_revision, kind, name, period_first, period_first_bound, period_last, period_last_bound, composition_given, composition_women, composition_men, composition_drawn_by_lot, composition_local_actors
  from vs_citizen_council where until_revision is null;

create or replace view vs_current_citizen_council_places as
  select territory, id, position, mention
  from vs_citizen_council_places where until_revision is null;

create or replace view vs_current_zone_label as
  select territory, id, since_revision, kind, place, period_first, period_first_bound, period_last, period_last_bound
  from vs_zone_label where until_revision is null;

create or replace view vs_current_population_figure as
  select territory, id, since_revision, perimeter, residents, vintage, census_year, published_on, published_on_precision
  from vs_population_figure where until_revision is null;

create or replace view vs_current_coverage_report as
  select territory, id, since_revision, reported_on, reported_on_precision
  from vs_coverage_report where until_revision is null;

create or replace view vs_current_coverage_report_districts as
  select territory, id, position, district
  from vs_coverage_report_districts where until_revision is null;

create or replace view vs_current_coverage_report_priority_areas as
  select territory, id, position, priority_area
  from vs_coverage_report_priority_areas where until_revision is null;

create or replace view vs_current_organisation as
  select territory, id, since_revision, name, kind, siren, siret, rna, commune
  from vs_organisation where until_revision is null;

create or replace view vs_current_commitment as
  select territory, id, since_revision, organisation, kind, subscribed_on, subscribed_on_precision
  from vs_commitment where until_revision is null;

create or replace view vs_current_commitment_commitments as
  select territory, id, position, commitment_code
  from vs_commitment_commitments where until_revision is null;

create or replace view vs_current_accounts as
  select territory, id, since_revision, organisation, fiscal_year, auditor_appointed, approved_on, approved_on_precision, published_on, published_on_precision, public_subsidies
  from vs_accounts where until_revision is null;

create or replace view vs_current_convention as
  select territory, id, since_revision, kind, title
  from vs_convention where until_revision is null;

create or replace view vs_current_convention_version as
  select territory, id, since_revision, convention, signed_on, signed_on_precision, term_first, term_first_bound, term_last, term_last_bound
  from vs_convention_version where until_revision is null;

create or replace view vs_current_convention_version_clauses as
  select territory, id, position, rule_id
  from vs_convention_version_clauses where until_revision is null;

create or replace view vs_current_convention_version_vocations as
  select territory, id, position, vocation
  from vs_convention_version_vocations where until_revision is null;

create or replace view vs_current_convention_version_horizons as
  select territory, id, position, horizon, period_first, period_first_bound, period_last, period_last_bound
  from vs_convention_version_horizons where until_revision is null;

create or replace view vs_current_convention_scope as
  select territory, id, since_revision, version, period_first, period_first_bound, period_last, period_last_bound
  from vs_convention_scope where until_revision is null;

create or replace view vs_current_convention_scope_communes as
  select territory, id, position, commune_code
  from vs_convention_scope_communes where until_revision is null;

create or replace view vs_current_convention_content as
  select territory, id, since_revision, version
  from vs_convention_content where until_revision is null;

create or replace view vs_current_convention_content_parts as
  select territory, id, position, part, present
  from vs_convention_content_parts where until_revision is null;

create or replace view vs_current_convention_content_amounts as
  select territory, id, position, label, amount
  from vs_convention_content_amounts where until_revision is null;

create or replace view vs_current_convention_content_cites as
  select territory, id, position, convention
  from vs_convention_content_cites where until_revision is null;

create or replace view vs_current_convention_content_annexes as
  select territory, id, position, document_kind
  from vs_convention_content_annexes where until_revision is null;

create or replace view vs_current_party as
  select territory, id, since_revision, version, organisation, authorised_on, authorised_on_precision, deliberation
  from vs_party where until_revision is null;

create or replace view vs_current_convention_review as
  select territory, id, since_revision, convention, kind, held_on, held_on_precision, with_indicators
  from vs_convention_review where until_revision is null;

create or replace view vs_current_schema as
  select territory, id, since_revision, kind, department, adopted_on, adopted_on_precision, term_first, term_first_bound, term_last, term_last_bound, committee_renewed_on, committee_renewed_on_precision, content_given, content_strategic_steering, content_operational_steering
  from vs_schema where until_revision is null;

create or replace view vs_current_schema_content_priority_zones as
  select territory, id, position, string
  from vs_schema_content_priority_zones where until_revision is null;

create or replace view vs_current_schema_content_social_needs as
  select territory, id, position, string
  from vs_schema_content_social_needs where until_revision is null;

create or replace view vs_current_schema_content_synergies as
  select territory, id, position, string
  from vs_schema_content_synergies where until_revision is null;

create or replace view vs_current_schema_content_cites as
  select territory, id, position, schema_schema
  from vs_schema_content_cites where until_revision is null;

create or replace view vs_current_schema_content_signatories as
  select territory, id, position, organisation
  from vs_schema_content_signatories where until_revision is null;

create or replace view vs_current_body as
  select territory, id, since_revision, kind, name, organisation, period_first, period_first_bound, period_last, period_last_bound
  from vs_body where until_revision is null;

create or replace view vs_current_body_conventions as
  select territory, id, position, convention
  from vs_body_conventions where until_revision is null;

create or replace view vs_current_seat as
  select territory, id, since_revision, body, organisation, college, period_first, period_first_bound, period_last, period_last_bound, holding_given, holding_seats, holding_post, holding_alternates, holding_board_member
  from vs_seat where until_revision is null;

create or replace view vs_current_committee_rules as
  select territory, id, since_revision, version, body, max_months_between_meetings, quorum_given, quorum_number, quorum_share, quorum_base, quorum_moment, quorum_rounding, quorum_proxies_count
  from vs_committee_rules where until_revision is null;

create or replace view vs_current_committee_rules_parity_colleges as
  select territory, id, position, group_code
  from vs_committee_rules_parity_colleges where until_revision is null;

create or replace view vs_current_practice as
  select territory, id, since_revision, organisation, period_first, period_first_bound, period_last, period_last_bound
  from vs_practice where until_revision is null;

create or replace view vs_current_practice_rules as
  select territory, id, position, rule_id
  from vs_practice_rules where until_revision is null;

create or replace view vs_current_delegation as
  select territory, id, since_revision, delegator, delegate, period_first, period_first_bound, period_last, period_last_bound, act
  from vs_delegation where until_revision is null;

create or replace view vs_current_meeting as
  select territory, id, since_revision, body, planned_on, planned_on_precision, held_on, held_on_precision
  from vs_meeting where until_revision is null;

create or replace view vs_current_meeting_attendees as
  select territory, id, position, organisation, attendance, seats, proxy_to
  from vs_meeting_attendees where until_revision is null;

create or replace view vs_current_meeting_resolutions as
  select territory, id, position, resolution
  from vs_meeting_resolutions where until_revision is null;

create or replace view vs_current_resolution as
  select territory, id, since_revision, body, taken_on, taken_on_precision, object, nature, history
  from vs_resolution where until_revision is null;

create or replace view vs_current_resolution_subjects as
  select territory, id, position, mention
  from vs_resolution_subjects where until_revision is null;

create or replace view vs_current_vote as
  select territory, id, since_revision, resolution, consensus, in_favour, against, abstentions
  from vs_vote where until_revision is null;

create or replace view vs_current_vote_agreed as
  select territory, id, position, organisation
  from vs_vote_agreed where until_revision is null;

create or replace view vs_current_diagnosis as
  select territory, id, since_revision, structure, completed_on, completed_on_precision, period_first, period_first_bound, period_last, period_last_bound
  from vs_diagnosis where until_revision is null;

create or replace view vs_current_diagnosis_districts as
  select territory, id, position, district
  from vs_diagnosis_districts where until_revision is null;

create or replace view vs_current_diagnosis_contributions as
  select territory, id, position, contribution_group, contributed_on, contributed_on_precision, people, event
  from vs_diagnosis_contributions where until_revision is null;

create or replace view vs_current_diagnosis_sources as
  select territory, id, position, source_kind
  from vs_diagnosis_sources where until_revision is null;

create or replace view vs_current_diagnosis_finding as
  select territory, id, since_revision, diagnosis, nature, theme, statement, evidence
  from vs_diagnosis_finding where until_revision is null;

create or replace view vs_current_lever as
  select territory, id, since_revision, diagnosis, name
  from vs_lever where until_revision is null;

create or replace view vs_current_lever_orientations as
  select territory, id, position, orientation
  from vs_lever_orientations where until_revision is null;

create or replace view vs_current_lever_findings as
  select territory, id, position, diagnosis_finding
  from vs_lever_findings where until_revision is null;

create or replace view vs_current_rating as
  select territory, id, since_revision, subject, criterion, appreciation, rated_on, rated_on_precision, organisation, rating_function
  from vs_rating where until_revision is null;

create or replace view vs_current_orientation as
  select territory, id, since_revision, convention, code, name, orientation_rank
  from vs_orientation where until_revision is null;

create or replace view vs_current_objective as
  select territory, id, since_revision, convention, name, horizon, due_on, due_on_precision
  from vs_objective where until_revision is null;

create or replace view vs_current_objective_districts as
  select territory, id, position, district
  from vs_objective_districts where until_revision is null;

create or replace view vs_current_objective_orientations as
  select territory, id, position, orientation
  from vs_objective_orientations where until_revision is null;

create or replace view vs_current_action as
  select territory, id, since_revision, name, involvement_lead, content_weight, period_first, period_first_bound, period_last, period_last_bound
  from vs_action where until_revision is null;

create or replace view vs_current_action_objectives as
  select territory, id, position, objective
  from vs_action_objectives where until_revision is null;

create or replace view vs_current_action_involvement_partners as
  select territory, id, position, organisation
  from vs_action_involvement_partners where until_revision is null;

create or replace view vs_current_action_content_themes as
  select territory, id, position, theme
  from vs_action_content_themes where until_revision is null;

create or replace view vs_current_action_content_publics as
  select territory, id, position, public_code
  from vs_action_content_publics where until_revision is null;

create or replace view vs_current_action_content_vocations as
  select territory, id, position, vocation
  from vs_action_content_vocations where until_revision is null;

create or replace view vs_current_action_content_districts as
  select territory, id, position, district
  from vs_action_content_districts where until_revision is null;

create or replace view vs_current_action_states as
  select territory, id, position, status, since, since_precision
  from vs_action_states where until_revision is null;

create or replace view vs_current_indicator as
  select territory, id, since_revision, name, subject, unit, baseline_given, baseline_measured, baseline_measured_on, baseline_measured_on_precision, baseline_source, baseline_status, target_given, target_measured, target_measured_on, target_measured_on_precision, target_source, target_status
  from vs_indicator where until_revision is null;

create or replace view vs_current_indicator_measures as
  select territory, id, position, measured, measured_on, measured_on_precision, source, status
  from vs_indicator_measures where until_revision is null;

create or replace view vs_current_access_point as
  select territory, id, since_revision, name, kind, district, structure, action, period_first, period_first_bound, period_last, period_last_bound
  from vs_access_point where until_revision is null;

create or replace view vs_current_carry_over as
  select territory, id, since_revision, former, next, effective_on, effective_on_precision
  from vs_carry_over where until_revision is null;

create or replace view vs_current_carry_over_orientations as
  select territory, id, position, former, next
  from vs_carry_over_orientations where until_revision is null;

create or replace view vs_current_planned_structure as
  select territory, id, since_revision, name, kind, place_schema_zone, place_reason, expected_funding, became
  from vs_planned_structure where until_revision is null;

create or replace view vs_current_planned_structure_place_districts as
  select territory, id, position, district
  from vs_planned_structure_place_districts where until_revision is null;

create or replace view vs_current_planned_structure_place_zones as
  select territory, id, position, zone_kind
  from vs_planned_structure_place_zones where until_revision is null;

create or replace view vs_current_planned_structure_stages as
  select territory, id, position, stage, target_on, target_on_precision, actual_on, actual_on_precision
  from vs_planned_structure_stages where until_revision is null;

create or replace view vs_current_deployment_roadmap as
  select territory, id, since_revision, version, effective_on, effective_on_precision, resolution
  from vs_deployment_roadmap where until_revision is null;

create or replace view vs_current_deployment_roadmap_planned_structures as
  select territory, id, position, planned_structure
  from vs_deployment_roadmap_planned_structures where until_revision is null;

create or replace view vs_current_cooperation as
  select territory, id, since_revision, name, theme, period_first, period_first_bound, period_last, period_last_bound, outcome
  from vs_cooperation where until_revision is null;

create or replace view vs_current_cooperation_partners as
  select territory, id, position, organisation
  from vs_cooperation_partners where until_revision is null;

create or replace view vs_current_cooperation_sessions as
  select territory, id, position, topic, planned_on, planned_on_precision, held_on, held_on_precision, people
  from vs_cooperation_sessions where until_revision is null;

create or replace view vs_current_participation as
  select territory, id, since_revision, subject, participation_group, took_part_on, took_part_on_precision, people, organisation
  from vs_participation where until_revision is null;

create or replace view vs_current_initiative as
  select territory, id, since_revision, name, bearer
  from vs_initiative where until_revision is null;

create or replace view vs_current_initiative_districts as
  select territory, id, position, district
  from vs_initiative_districts where until_revision is null;

create or replace view vs_current_initiative_steps as
  select territory, id, position, stage, reached_on, reached_on_precision
  from vs_initiative_steps where until_revision is null;

create or replace view vs_current_initiative_supports as
  select territory, id, position, organisation, support, given_on, given_on_precision, amount
  from vs_initiative_supports where until_revision is null;

create or replace view vs_current_initiative_spread_to as
  select territory, id, position, commune_code
  from vs_initiative_spread_to where until_revision is null;

create or replace view vs_current_duplicate_dismissed as
  select territory, id, since_revision, first, duplicate_dismissed_second, dismissed_on, dismissed_on_precision, reason
  from vs_duplicate_dismissed where until_revision is null;

create or replace view vs_current_structure as
  select territory, id, since_revision, name, kind, siret, period_first, period_first_bound, period_last, period_last_bound
  from vs_structure where until_revision is null;

create or replace view vs_current_structure_districts as
  select territory, id, position, district
  from vs_structure_districts where until_revision is null;

create or replace view vs_current_structure_priority_areas as
  select territory, id, position, priority_area
  from vs_structure_priority_areas where until_revision is null;

create or replace view vs_current_management as
  select territory, id, since_revision, structure, mode, status, designation, period_first, period_first_bound, period_last, period_last_bound
  from vs_management where until_revision is null;

create or replace view vs_current_management_managers as
  select territory, id, position, organisation
  from vs_management_managers where until_revision is null;

create or replace view vs_current_site as
  select territory, id, since_revision, structure, name, district, itinerant, period_first, period_first_bound, period_last, period_last_bound
  from vs_site where until_revision is null;

create or replace view vs_current_opening_hours as
  select territory, id, since_revision, place, weekly_hours, reception_hours, period_first, period_first_bound, period_last, period_last_bound
  from vs_opening_hours where until_revision is null;

create or replace view vs_current_opening_hours_active_months as
  select territory, id, position, integer_integer
  from vs_opening_hours_active_months where until_revision is null;

create or replace view vs_current_identity_sheet as
  select territory, id, since_revision, structure, first_agrement_on, first_agrement_on_precision, population, zone_type, zone_size, multi_site
  from vs_identity_sheet where until_revision is null;

create or replace view vs_current_area_membership as
  select territory, id, since_revision, structure, priority_area, proof, declared_by, stated_on, stated_on_precision
  from vs_area_membership where until_revision is null;

create or replace view vs_current_post as
  select territory, id, since_revision, post_function, period_first, period_first_bound, period_last, period_last_bound, full_time_equivalent, qualification_given, qualification_level, qualification_field, qualification_experience_years, qualification_training_plan, approval_given, approval_notified_on, approval_notified_on_precision, approval_profile_validated_on, approval_profile_validated_on_precision, approval_caf_agreement_on, approval_caf_agreement_on_precision
  from vs_post where until_revision is null;

create or replace view vs_current_post_structures as
  select territory, id, position, structure
  from vs_post_structures where until_revision is null;

create or replace view vs_current_membership as
  select territory, id, since_revision, structure, federation, period_first, period_first_bound, period_last, period_last_bound
  from vs_membership where until_revision is null;

create or replace view vs_current_prefiguration as
  select territory, id, since_revision, structure, period_first, period_first_bound, period_last, period_last_bound, caf_associated_on, caf_associated_on_precision
  from vs_prefiguration where until_revision is null;

create or replace view vs_current_structure_event as
  select territory, id, since_revision, structure, kind, occurred_on, occurred_on_precision, closed_on, closed_on_precision, notified_on, notified_on_precision
  from vs_structure_event where until_revision is null;

create or replace view vs_current_structure_event_others as
  select territory, id, position, structure
  from vs_structure_event_others where until_revision is null;

create or replace view vs_current_hosted_activity as
  select territory, id, since_revision, structure, name, nature, period_first, period_first_bound, period_last, period_last_bound
  from vs_hosted_activity where until_revision is null;

create or replace view vs_current_survey_answer as
  select territory, id, since_revision, structure, campaign_year, answered
  from vs_survey_answer where until_revision is null;

create or replace view vs_current_structure_project as
  select territory, id, since_revision, structure, adopted_on, adopted_on_precision, adopted_by, previous_evaluation_on, previous_evaluation_on_precision
  from vs_structure_project where until_revision is null;

create or replace view vs_current_structure_project_parts as
  select territory, id, position, part, present
  from vs_structure_project_parts where until_revision is null;

create or replace view vs_current_structure_project_structure_project_values as
  select territory, id, position, value_code
  from vs_structure_project_structure_project_values where until_revision is null;

create or replace view vs_current_project_offer as
  select territory, id, since_revision, project, disability_access, tariffs
  from vs_project_offer where until_revision is null;

create or replace view vs_current_project_offer_publics as
  select territory, id, position, public_code
  from vs_project_offer_publics where until_revision is null;

create or replace view vs_current_project_offer_fields as
  select territory, id, position, theme
  from vs_project_offer_fields where until_revision is null;

create or replace view vs_current_project_governance as
  select territory, id, since_revision, project, document
  from vs_project_governance where until_revision is null;

create or replace view vs_current_project_governance_bodies as
  select territory, id, position, name, inhabitants
  from vs_project_governance_bodies where until_revision is null;

create or replace view vs_current_project_axis as
  select territory, id, since_revision, project, name
  from vs_project_axis where until_revision is null;

create or replace view vs_current_project_axis_aims as
  select territory, id, position, aim_code
  from vs_project_axis_aims where until_revision is null;

create or replace view vs_current_project_axis_needs as
  select territory, id, position, diagnosis_finding
  from vs_project_axis_needs where until_revision is null;

create or replace view vs_current_project_objective as
  select territory, id, since_revision, project, axis, parent, name
  from vs_project_objective where until_revision is null;

create or replace view vs_current_project_objective_aims as
  select territory, id, position, aim_code
  from vs_project_objective_aims where until_revision is null;

create or replace view vs_current_project_action as
  select territory, id, since_revision, project, objective, name, profile_collective, profile_mixed
  from vs_project_action where until_revision is null;

create or replace view vs_current_project_action_profile_missions as
  select territory, id, position, mission_code
  from vs_project_action_profile_missions where until_revision is null;

create or replace view vs_current_project_action_profile_publics as
  select territory, id, position, public_code
  from vs_project_action_profile_publics where until_revision is null;

create or replace view vs_current_project_action_profile_family_themes as
  select territory, id, position, family_theme
  from vs_project_action_profile_family_themes where until_revision is null;

create or replace view vs_current_project_action_needs as
  select territory, id, position, diagnosis_finding
  from vs_project_action_needs where until_revision is null;

create or replace view vs_current_project_budget as
  select territory, id, since_revision, project, budget_year, income, expenditure
  from vs_project_budget where until_revision is null;

create or replace view vs_current_agrement_request as
  select territory, id, since_revision, structure, nature, filed_on, filed_on_precision, asked_first, asked_first_bound, asked_last, asked_last_bound
  from vs_agrement_request where until_revision is null;

create or replace view vs_current_agrement_request_kinds as
  select territory, id, position, agrement_kind
  from vs_agrement_request_kinds where until_revision is null;

create or replace view vs_current_agrement_request_parts as
  select territory, id, position, part, present
  from vs_agrement_request_parts where until_revision is null;

create or replace view vs_current_criterion_evidence as
  select territory, id, since_revision, request, criterion, evidence, present
  from vs_criterion_evidence where until_revision is null;

create or replace view vs_current_siting as
  select territory, id, since_revision, request, situation, evidence
  from vs_siting where until_revision is null;

create or replace view vs_current_request_milestone as
  select territory, id, since_revision, request, kind, reached_on, reached_on_precision
  from vs_request_milestone where until_revision is null;

create or replace view vs_current_request_milestone_groups as
  select territory, id, position, group_code
  from vs_request_milestone_groups where until_revision is null;

create or replace view vs_current_agrement as
  select territory, id, since_revision, structure, kind, period_first, period_first_bound, period_last, period_last_bound, request, project
  from vs_agrement where until_revision is null;

create or replace view vs_current_agrement_other_structures as
  select territory, id, position, structure
  from vs_agrement_other_structures where until_revision is null;

create or replace view vs_current_board_decision as
  select territory, id, since_revision, body, nature, request, decided_on, decided_on_precision, effective_on, effective_on_precision
  from vs_board_decision where until_revision is null;

create or replace view vs_current_board_decision_agrements as
  select territory, id, position, agrement
  from vs_board_decision_agrements where until_revision is null;

create or replace view vs_current_decision_reasons as
  select territory, id, since_revision, decision, ground, restrictive, opinion_on, opinion_on_precision
  from vs_decision_reasons where until_revision is null;

create or replace view vs_current_decision_reasons_reasons as
  select territory, id, position, nature, code, statement
  from vs_decision_reasons_reasons where until_revision is null;

create or replace view vs_current_decision_reasons_conditions as
  select territory, id, position, string
  from vs_decision_reasons_conditions where until_revision is null;

create or replace view vs_current_decision_steps as
  select territory, id, since_revision, decision, notice_on, notice_on_precision, observations_invited_on, observations_invited_on_precision, notified_on, notified_on_precision, signed_on, signed_on_precision, communicated_on, communicated_on_precision
  from vs_decision_steps where until_revision is null;

create or replace view vs_current_extension as
  select territory, id, since_revision, agrement, decision, extended_on, extended_on_precision, until, until_precision
  from vs_extension where until_revision is null;

create or replace view vs_current_renewal as
  select territory, id, since_revision, previous, next
  from vs_renewal where until_revision is null;

create or replace view vs_current_declared_state as
  select territory, id, since_revision, subject, state, stated_on, stated_on_precision, frame
  from vs_declared_state where until_revision is null;

create or replace view vs_current_state_act as
  select territory, id, since_revision, decision, kind, taken_on, taken_on_precision
  from vs_state_act where until_revision is null;

create or replace view vs_current_remedy as
  select territory, id, since_revision, decision, kind, filed_on, filed_on_precision, outcome
  from vs_remedy where until_revision is null;

create or replace view vs_current_service_claim as
  select territory, id, since_revision, structure, service_claim_function, claim_year, period_first, period_first_bound, period_last, period_last_bound, figures_eligible_cost, figures_rate, figures_forecast, figures_actual, dates_forecast_on, dates_forecast_on_precision, dates_actual_on, dates_actual_on_precision
  from vs_service_claim where until_revision is null;

create or replace view vs_current_subsidy as
  select territory, id, since_revision, grantor, kind, total, period_first, period_first_bound, period_last, period_last_bound, terms_purpose, terms_subsidy_terms_function, terms_source, terms_convention, terms_tied_to_expense, terms_other_payment_dates, terms_public_rules
  from vs_subsidy where until_revision is null;

create or replace view vs_current_subsidy_terms_payments as
  select territory, id, position, due_first, due_first_bound, due_last, due_last_bound, amount
  from vs_subsidy_terms_payments where until_revision is null;

create or replace view vs_current_subsidy_beneficiaries as
  select territory, id, position, beneficiary, share, amount
  from vs_subsidy_beneficiaries where until_revision is null;

create or replace view vs_current_subsidy_step as
  select territory, id, since_revision, subsidy, kind, reached_on, reached_on_precision, amount
  from vs_subsidy_step where until_revision is null;

create or replace view vs_current_published_record as
  select territory, id, since_revision, subsidy, published_on, published_on_precision
  from vs_published_record where until_revision is null;

create or replace view vs_current_published_record_fields as
  select territory, id, position, name, content
  from vs_published_record_fields where until_revision is null;

create or replace view vs_current_subsidy_breach as
  select territory, id, since_revision, subsidy, occurred_on, occurred_on_precision, role, acting_in_capacity, withdrawn
  from vs_subsidy_breach where until_revision is null;

create or replace view vs_current_derogation as
  select territory, id, since_revision, rule, subject, granted_on, granted_on_precision, granted_by, reason
  from vs_derogation where until_revision is null;

create or replace view vs_current_evidence as
  select territory, id, since_revision, kind, state, period_first, period_first_bound, period_last, period_last_bound, document_given, document_reference, document_hash, owed_by
  from vs_evidence where until_revision is null;

create or replace view vs_current_evidence_subjects as
  select territory, id, position, mention
  from vs_evidence_subjects where until_revision is null;

create or replace view vs_current_tolerance as
  select territory, id, since_revision, evidence, granted_by, period_first, period_first_bound, period_last, period_last_bound, reason
  from vs_tolerance where until_revision is null;

create or replace view vs_current_inventory as
  select territory, id, since_revision, list, within, complete, as_of, as_of_precision
  from vs_inventory where until_revision is null;

create or replace view vs_current_about_external_ids as
  select territory, id, entry_kind, position, scheme, external_id_value, period_first, period_first_bound, period_last, period_last_bound
  from vs_about_external_ids where until_revision is null;

create or replace view vs_current_about_provenance as
  select territory, id, entry_kind, position, source, asserted_by, as_of, as_of_precision
  from vs_about_provenance where until_revision is null;

create or replace view vs_current_about_audience as
  select territory, id, entry_kind, position, organisation
  from vs_about_audience where until_revision is null;

