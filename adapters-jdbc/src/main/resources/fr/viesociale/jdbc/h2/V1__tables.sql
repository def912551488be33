-- Vie sociale: the tables of the first release.
--
-- May be run by hand, as it is, and run again: each statement leaves what is there.
-- The names of tables and columns are the domain's; every key begins with the territory. A row holds from
-- since_revision on, until until_revision: no row is ever changed but for that. No foreign keys: a row
-- of the past may name what is gone, and the library checks every reference before it commits.

create table if not exists vs_territory (
  id varchar(64) not null,
  head bigint not null,
  kept_from bigint not null,
  made_at timestamp(6),
  primary key (id)
);
comment on table vs_territory is 'territoire et sa dernière révision / territory and its latest revision';
comment on column vs_territory.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_territory.head is 'dernière révision ; 0 si aucune / latest revision; 0 for none';
comment on column vs_territory.kept_from is 'première révision conservée / first revision that is kept';
comment on column vs_territory.made_at is 'instant, en temps universel (UTC) / instant, in UTC';

create table if not exists vs_territory_kind (
  territory varchar(64) not null,
  entry_kind varchar(64) not null,
  primary key (territory, entry_kind)
);
comment on table vs_territory_kind is 'sortes de fiches qu''un territoire a eues / kinds that a territory has had';
comment on column vs_territory_kind.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_territory_kind.entry_kind is 'sorte de fiche / kind of entry';

create table if not exists vs_revision (
  territory varchar(64) not null,
  number bigint not null,
  made_at timestamp(6) not null,
  made_by varchar(2000) not null,
  reason varchar(2000) not null,
  nature varchar(64) not null,
  primary key (territory, number)
);
comment on table vs_revision is 'révision : quand, par qui, pourquoi / revision: when, by whom, why';
comment on column vs_revision.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_revision.number is 'numéro, depuis 1 / number, from 1';
comment on column vs_revision.made_at is 'instant, en temps universel (UTC) / instant, in UTC';
comment on column vs_revision.made_by is 'référence opaque de l''hôte, effaçable / opaque reference of the host, erasable';
comment on column vs_revision.reason is 'motif / reason';
comment on column vs_revision.nature is 'saisie, correction ou import / recorded, corrected or imported';

create table if not exists vs_change (
  territory varchar(64) not null,
  revision bigint not null,
  entry_kind varchar(64) not null,
  id varchar(64) not null,
  gone boolean not null,
  primary key (territory, revision, entry_kind, id)
);
comment on table vs_change is 'ce que chaque révision a changé / what each revision changed';
comment on column vs_change.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_change.revision is 'révision / revision';
comment on column vs_change.entry_kind is 'sorte de fiche / kind of entry';
comment on column vs_change.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_change.gone is 'vrai si la fiche a été retirée / true where the entry was removed';

create table if not exists vs_purge (
  territory varchar(64) not null,
  number bigint not null,
  before_revision bigint not null,
  made_at timestamp(6) not null,
  made_by varchar(2000) not null,
  reason varchar(2000) not null,
  nature varchar(64) not null,
  primary key (territory, number)
);
comment on table vs_purge is 'purge : ce qui n''est plus conservé / purge: what is no longer kept';
comment on column vs_purge.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_purge.number is 'numéro, depuis 1 / number, from 1';
comment on column vs_purge.before_revision is 'première révision laissée / first revision that was left';
comment on column vs_purge.made_at is 'instant, en temps universel (UTC) / instant, in UTC';
comment on column vs_purge.made_by is 'référence opaque de l''hôte, effaçable / opaque reference of the host, erasable';
comment on column vs_purge.reason is 'motif / reason';
comment on column vs_purge.nature is 'saisie, correction ou import / recorded, corrected or imported';

create table if not exists vs_territory_part (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  commune varchar(100),
  epci varchar(100),
  name varchar(2000) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_territory_part is 'part du territoire / part of the territory';
comment on column vs_territory_part.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_territory_part.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_territory_part.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_territory_part.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_territory_part.commune is 'commune / commune';
comment on column vs_territory_part.epci is 'EPCI / EPCI';
comment on column vs_territory_part.name is 'nom / name';
comment on column vs_territory_part.period_first is 'période / period (début / start)';
comment on column vs_territory_part.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_territory_part.period_last is 'période / period (fin / end)';
comment on column vs_territory_part.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_district (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_district is 'quartier / district';
comment on column vs_district.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_district.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_district.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_district.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_district.name is 'nom / name';
comment on column vs_district.period_first is 'période / period (début / start)';
comment on column vs_district.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_district.period_last is 'période / period (fin / end)';
comment on column vs_district.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_district_priority_areas (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  priority_area varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_district_priority_areas is 'quartier : quartiers prioritaires / district: priority areas';
comment on column vs_district_priority_areas.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_district_priority_areas.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_district_priority_areas.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_district_priority_areas.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_district_priority_areas.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_district_priority_areas.priority_area is 'quartiers prioritaires / priority areas';

create table if not exists vs_district_name (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  district varchar(64) not null,
  name varchar(2000) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_district_name is 'nom daté de quartier / dated name of a district';
comment on column vs_district_name.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_district_name.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_district_name.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_district_name.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_district_name.district is 'quartier / district';
comment on column vs_district_name.name is 'nom / name';
comment on column vs_district_name.period_first is 'période / period (début / start)';
comment on column vs_district_name.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_district_name.period_last is 'période / period (fin / end)';
comment on column vs_district_name.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_district_succession (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  effective_on date not null,
  effective_on_precision varchar(64) not null,
  reason varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_district_succession is 'succession de quartiers / succession of districts';
comment on column vs_district_succession.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_district_succession.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_district_succession.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_district_succession.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_district_succession.effective_on is 'date d''effet / effective date';
comment on column vs_district_succession.effective_on_precision is 'date d''effet / effective date (jour, mois ou année / day, month or year)';
comment on column vs_district_succession.reason is 'motif / reason';

create table if not exists vs_district_succession_predecessors (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_district_succession_predecessors is 'succession de quartiers : prédécesseurs / succession of districts: predecessors';
comment on column vs_district_succession_predecessors.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_district_succession_predecessors.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_district_succession_predecessors.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_district_succession_predecessors.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_district_succession_predecessors.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_district_succession_predecessors.district is 'prédécesseurs / predecessors';

create table if not exists vs_district_succession_successors (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_district_succession_successors is 'succession de quartiers : successeurs / succession of districts: successors';
comment on column vs_district_succession_successors.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_district_succession_successors.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_district_succession_successors.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_district_succession_successors.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_district_succession_successors.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_district_succession_successors.district is 'successeurs / successors';

create table if not exists vs_priority_area (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  code varchar(100) not null,
  name varchar(2000) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_priority_area is 'quartier prioritaire / priority area';
comment on column vs_priority_area.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_priority_area.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_priority_area.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_priority_area.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_priority_area.code is 'code / code';
comment on column vs_priority_area.name is 'nom / name';
comment on column vs_priority_area.period_first is 'période / period (début / start)';
comment on column vs_priority_area.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_priority_area.period_last is 'période / period (fin / end)';
comment on column vs_priority_area.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_priority_area_communes (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  commune_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_priority_area_communes is 'quartier prioritaire : communes / priority area: communes';
comment on column vs_priority_area_communes.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_priority_area_communes.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_priority_area_communes.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_priority_area_communes.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_priority_area_communes.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_priority_area_communes.commune_code is 'communes / communes';

create table if not exists vs_area_succession (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  effective_on date not null,
  effective_on_precision varchar(64) not null,
  correspondence_table varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_area_succession is 'succession de quartiers prioritaires / succession of priority areas';
comment on column vs_area_succession.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_area_succession.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_area_succession.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_area_succession.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_area_succession.effective_on is 'date d''effet / effective date';
comment on column vs_area_succession.effective_on_precision is 'date d''effet / effective date (jour, mois ou année / day, month or year)';
comment on column vs_area_succession.correspondence_table is 'table de correspondance / correspondence table';

create table if not exists vs_area_succession_predecessors (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  priority_area varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_area_succession_predecessors is 'succession de quartiers prioritaires : prédécesseurs / succession of priority areas: predecessors';
comment on column vs_area_succession_predecessors.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_area_succession_predecessors.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_area_succession_predecessors.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_area_succession_predecessors.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_area_succession_predecessors.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_area_succession_predecessors.priority_area is 'prédécesseurs / predecessors';

create table if not exists vs_area_succession_successors (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  priority_area varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_area_succession_successors is 'succession de quartiers prioritaires : successeurs / succession of priority areas: successors';
comment on column vs_area_succession_successors.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_area_succession_successors.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_area_succession_successors.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_area_succession_successors.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_area_succession_successors.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_area_succession_successors.priority_area is 'successeurs / successors';

create table if not exists vs_outline (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  perimeter varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_outline is 'contour / outline';
comment on column vs_outline.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_outline.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_outline.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_outline.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_outline.perimeter is 'périmètre / perimeter';
comment on column vs_outline.period_first is 'période / period (début / start)';
comment on column vs_outline.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_outline.period_last is 'période / period (fin / end)';
comment on column vs_outline.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_outline_vertices (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  polygon integer not null,
  ring integer not null,
  place integer not null,
  longitude numeric(16, 7) not null,
  latitude numeric(16, 7) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_outline_vertices is 'contour : sommets du contour / outline: vertices of the outline';
comment on column vs_outline_vertices.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_outline_vertices.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_outline_vertices.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_outline_vertices.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_outline_vertices.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_outline_vertices.polygon is 'sommets du contour, polygone / vertices of the outline, polygon';
comment on column vs_outline_vertices.ring is 'sommets du contour, anneau / vertices of the outline, ring';
comment on column vs_outline_vertices.place is 'sommets du contour, rang sur l''anneau / vertices of the outline, place in the ring';
comment on column vs_outline_vertices.longitude is 'sommets du contour, longitude / vertices of the outline, longitude';
comment on column vs_outline_vertices.latitude is 'sommets du contour, latitude / vertices of the outline, latitude';

create table if not exists vs_citizen_council (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  kind varchar(100) not null,
  name varchar(2000) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  composition_given boolean not null,
  composition_women integer,
  composition_men integer,
  composition_drawn_by_lot boolean,
  composition_local_actors boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_citizen_council is 'conseil citoyen / citizens’ council';
comment on column vs_citizen_council.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_citizen_council.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_citizen_council.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_citizen_council.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_citizen_council.kind is 'type / kind';
comment on column vs_citizen_council.name is 'nom / name';
comment on column vs_citizen_council.period_first is 'période / period (début / start)';
comment on column vs_citizen_council.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_citizen_council.period_last is 'période / period (fin / end)';
comment on column vs_citizen_council.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_citizen_council.composition_given is 'composition / composition (renseigné ou non / given or not)';
comment on column vs_citizen_council.composition_women is 'composition, femmes / composition, women';
comment on column vs_citizen_council.composition_men is 'composition, hommes / composition, men';
comment on column vs_citizen_council.composition_drawn_by_lot is 'composition, tirage au sort / composition, drawn by lot';
comment on column vs_citizen_council.composition_local_actors is 'composition, collège d''associations et d''acteurs locaux / composition, college of associations and local actors';

create table if not exists vs_citizen_council_places (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  mention varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_citizen_council_places is 'conseil citoyen : lieux / citizens’ council: places';
comment on column vs_citizen_council_places.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_citizen_council_places.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_citizen_council_places.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_citizen_council_places.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_citizen_council_places.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_citizen_council_places.mention is 'lieux / places';

create table if not exists vs_zone_label (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  kind varchar(100) not null,
  place varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_zone_label is 'classement en zone / zone label';
comment on column vs_zone_label.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_zone_label.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_zone_label.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_zone_label.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_zone_label.kind is 'type / kind';
comment on column vs_zone_label.place is 'lieu / place';
comment on column vs_zone_label.period_first is 'période / period (début / start)';
comment on column vs_zone_label.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_zone_label.period_last is 'période / period (fin / end)';
comment on column vs_zone_label.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_population_figure (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  perimeter varchar(100) not null,
  residents integer not null,
  vintage integer,
  census_year integer,
  published_on date,
  published_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_population_figure is 'chiffre de population / population figure';
comment on column vs_population_figure.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_population_figure.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_population_figure.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_population_figure.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_population_figure.perimeter is 'périmètre / perimeter';
comment on column vs_population_figure.residents is 'habitants / residents';
comment on column vs_population_figure.vintage is 'année de la géographie / year of the geography';
comment on column vs_population_figure.census_year is 'année du recensement / year of the census';
comment on column vs_population_figure.published_on is 'date de publication / date of publication';
comment on column vs_population_figure.published_on_precision is 'date de publication / date of publication (jour, mois ou année / day, month or year)';

create table if not exists vs_coverage_report (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  reported_on date not null,
  reported_on_precision varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_coverage_report is 'état de la couverture / coverage report';
comment on column vs_coverage_report.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_coverage_report.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_coverage_report.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_coverage_report.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_coverage_report.reported_on is 'date du rapport / date of the report';
comment on column vs_coverage_report.reported_on_precision is 'date du rapport / date of the report (jour, mois ou année / day, month or year)';

create table if not exists vs_coverage_report_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_coverage_report_districts is 'état de la couverture : quartiers / coverage report: districts';
comment on column vs_coverage_report_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_coverage_report_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_coverage_report_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_coverage_report_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_coverage_report_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_coverage_report_districts.district is 'quartiers / districts';

create table if not exists vs_coverage_report_priority_areas (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  priority_area varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_coverage_report_priority_areas is 'état de la couverture : quartiers prioritaires / coverage report: priority areas';
comment on column vs_coverage_report_priority_areas.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_coverage_report_priority_areas.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_coverage_report_priority_areas.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_coverage_report_priority_areas.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_coverage_report_priority_areas.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_coverage_report_priority_areas.priority_area is 'quartiers prioritaires / priority areas';

create table if not exists vs_organisation (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  kind varchar(100) not null,
  siren varchar(100),
  siret varchar(100),
  rna varchar(100),
  commune varchar(100),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_organisation is 'organisation / organisation';
comment on column vs_organisation.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_organisation.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_organisation.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_organisation.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_organisation.name is 'nom / name';
comment on column vs_organisation.kind is 'type / kind';
comment on column vs_organisation.siren is 'numéro Siren / Siren number';
comment on column vs_organisation.siret is 'numéro Siret / Siret number';
comment on column vs_organisation.rna is 'numéro RNA / RNA number';
comment on column vs_organisation.commune is 'commune / commune';

create table if not exists vs_commitment (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  organisation varchar(64) not null,
  kind varchar(100) not null,
  subscribed_on date,
  subscribed_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_commitment is 'engagement / commitment';
comment on column vs_commitment.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_commitment.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_commitment.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_commitment.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_commitment.organisation is 'organisme / organisation';
comment on column vs_commitment.kind is 'type / kind';
comment on column vs_commitment.subscribed_on is 'date de souscription / date of subscription';
comment on column vs_commitment.subscribed_on_precision is 'date de souscription / date of subscription (jour, mois ou année / day, month or year)';

create table if not exists vs_commitment_commitments (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  commitment_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_commitment_commitments is 'engagement : engagements / commitment: commitments';
comment on column vs_commitment_commitments.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_commitment_commitments.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_commitment_commitments.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_commitment_commitments.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_commitment_commitments.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_commitment_commitments.commitment_code is 'engagements / commitments';

create table if not exists vs_accounts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  organisation varchar(64) not null,
  fiscal_year integer not null,
  auditor_appointed boolean,
  approved_on date,
  approved_on_precision varchar(64),
  published_on date,
  published_on_precision varchar(64),
  public_subsidies numeric(13, 2),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_accounts is 'comptes d''un exercice / accounts of a year';
comment on column vs_accounts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_accounts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_accounts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_accounts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_accounts.organisation is 'organisme / organisation';
comment on column vs_accounts.fiscal_year is 'exercice / fiscal year';
comment on column vs_accounts.auditor_appointed is 'commissaire aux comptes nommé / auditor appointed';
comment on column vs_accounts.approved_on is 'date d''approbation / date of approval';
comment on column vs_accounts.approved_on_precision is 'date d''approbation / date of approval (jour, mois ou année / day, month or year)';
comment on column vs_accounts.published_on is 'date de publication / date of publication';
comment on column vs_accounts.published_on_precision is 'date de publication / date of publication (jour, mois ou année / day, month or year)';
comment on column vs_accounts.public_subsidies is 'subventions publiques / public subsidies';

create table if not exists vs_convention (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  kind varchar(100) not null,
  title varchar(2000) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_convention is 'convention / convention';
comment on column vs_convention.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention.kind is 'type / kind';
comment on column vs_convention.title is 'titre / title';

create table if not exists vs_convention_version (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  convention varchar(64) not null,
  signed_on date,
  signed_on_precision varchar(64),
  term_first date,
  term_first_bound varchar(64) not null,
  term_last date,
  term_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_convention_version is 'version de convention / convention version';
comment on column vs_convention_version.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_version.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_version.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_version.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_version.convention is 'convention / convention';
comment on column vs_convention_version.signed_on is 'date de signature / date of signature';
comment on column vs_convention_version.signed_on_precision is 'date de signature / date of signature (jour, mois ou année / day, month or year)';
comment on column vs_convention_version.term_first is 'période de validité / term (début / start)';
comment on column vs_convention_version.term_first_bound is 'période de validité / term (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_convention_version.term_last is 'période de validité / term (fin / end)';
comment on column vs_convention_version.term_last_bound is 'période de validité / term (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_convention_version_clauses (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  rule_id varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_version_clauses is 'version de convention : clauses / convention version: clauses';
comment on column vs_convention_version_clauses.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_version_clauses.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_version_clauses.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_version_clauses.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_version_clauses.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_version_clauses.rule_id is 'clauses / clauses';

create table if not exists vs_convention_version_vocations (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  vocation varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_version_vocations is 'version de convention : vocations / convention version: vocations';
comment on column vs_convention_version_vocations.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_version_vocations.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_version_vocations.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_version_vocations.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_version_vocations.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_version_vocations.vocation is 'vocations / vocations';

create table if not exists vs_convention_version_horizons (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  horizon varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_version_horizons is 'version de convention : horizons / convention version: horizons';
comment on column vs_convention_version_horizons.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_version_horizons.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_version_horizons.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_version_horizons.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_version_horizons.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_version_horizons.horizon is 'horizons, horizon / horizons, horizon';
comment on column vs_convention_version_horizons.period_first is 'horizons, période / horizons, period (début / start)';
comment on column vs_convention_version_horizons.period_first_bound is 'horizons, période / horizons, period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_convention_version_horizons.period_last is 'horizons, période / horizons, period (fin / end)';
comment on column vs_convention_version_horizons.period_last_bound is 'horizons, période / horizons, period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_convention_scope (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  version varchar(64) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_convention_scope is 'périmètre d''une convention / scope of a convention';
comment on column vs_convention_scope.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_scope.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_scope.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_scope.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_scope.version is 'version / version';
comment on column vs_convention_scope.period_first is 'période / period (début / start)';
comment on column vs_convention_scope.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_convention_scope.period_last is 'période / period (fin / end)';
comment on column vs_convention_scope.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_convention_scope_communes (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  commune_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_scope_communes is 'périmètre d''une convention : communes / scope of a convention: communes';
comment on column vs_convention_scope_communes.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_scope_communes.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_scope_communes.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_scope_communes.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_scope_communes.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_scope_communes.commune_code is 'communes / communes';

create table if not exists vs_convention_content (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  version varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_convention_content is 'contenu d''une convention / content of a convention';
comment on column vs_convention_content.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_content.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_content.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_content.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_content.version is 'version / version';

create table if not exists vs_convention_content_parts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  part varchar(100) not null,
  present boolean not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_content_parts is 'contenu d''une convention : parties / content of a convention: parts';
comment on column vs_convention_content_parts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_content_parts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_content_parts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_content_parts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_content_parts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_content_parts.part is 'parties, partie / parts, part';
comment on column vs_convention_content_parts.present is 'parties, présence / parts, present';

create table if not exists vs_convention_content_amounts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  label varchar(2000) not null,
  amount numeric(13, 2) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_content_amounts is 'contenu d''une convention : montants / content of a convention: amounts';
comment on column vs_convention_content_amounts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_content_amounts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_content_amounts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_content_amounts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_content_amounts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_content_amounts.label is 'montants, intitulé / amounts, label';
comment on column vs_convention_content_amounts.amount is 'montants, montant / amounts, amount';

create table if not exists vs_convention_content_cites (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  convention varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_content_cites is 'contenu d''une convention : textes cités / content of a convention: texts cited';
comment on column vs_convention_content_cites.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_content_cites.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_content_cites.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_content_cites.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_content_cites.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_content_cites.convention is 'textes cités / texts cited';

create table if not exists vs_convention_content_annexes (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  document_kind varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_convention_content_annexes is 'contenu d''une convention : annexes / content of a convention: annexes';
comment on column vs_convention_content_annexes.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_content_annexes.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_content_annexes.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_content_annexes.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_content_annexes.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_convention_content_annexes.document_kind is 'annexes / annexes';

create table if not exists vs_party (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  version varchar(64) not null,
  organisation varchar(64) not null,
  authorised_on date,
  authorised_on_precision varchar(64),
  deliberation varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_party is 'partie signataire / party';
comment on column vs_party.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_party.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_party.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_party.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_party.version is 'version / version';
comment on column vs_party.organisation is 'organisme / organisation';
comment on column vs_party.authorised_on is 'date de la délibération / date of the deliberation';
comment on column vs_party.authorised_on_precision is 'date de la délibération / date of the deliberation (jour, mois ou année / day, month or year)';
comment on column vs_party.deliberation is 'délibération / deliberation';

create table if not exists vs_convention_review (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  convention varchar(64) not null,
  kind varchar(100) not null,
  held_on date,
  held_on_precision varchar(64),
  with_indicators boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_convention_review is 'bilan de convention / review of a convention';
comment on column vs_convention_review.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_convention_review.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_convention_review.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_convention_review.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_convention_review.convention is 'convention / convention';
comment on column vs_convention_review.kind is 'type / kind';
comment on column vs_convention_review.held_on is 'date de tenue / date held';
comment on column vs_convention_review.held_on_precision is 'date de tenue / date held (jour, mois ou année / day, month or year)';
comment on column vs_convention_review.with_indicators is 'indicateurs présentés / indicators shown';

create table if not exists vs_schema (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  kind varchar(100) not null,
  department varchar(2000) not null,
  adopted_on date,
  adopted_on_precision varchar(64),
  term_first date,
  term_first_bound varchar(64) not null,
  term_last date,
  term_last_bound varchar(64) not null,
  committee_renewed_on date,
  committee_renewed_on_precision varchar(64),
  content_given boolean not null,
  content_strategic_steering boolean,
  content_operational_steering boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_schema is 'schéma départemental / departmental schéma';
comment on column vs_schema.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_schema.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_schema.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_schema.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_schema.kind is 'type / kind';
comment on column vs_schema.department is 'département / département';
comment on column vs_schema.adopted_on is 'date d''adoption / date of adoption';
comment on column vs_schema.adopted_on_precision is 'date d''adoption / date of adoption (jour, mois ou année / day, month or year)';
comment on column vs_schema.term_first is 'période de validité / term (début / start)';
comment on column vs_schema.term_first_bound is 'période de validité / term (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_schema.term_last is 'période de validité / term (fin / end)';
comment on column vs_schema.term_last_bound is 'période de validité / term (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_schema.committee_renewed_on is 'date de renouvellement du comité / date on which the committee was renewed';
comment on column vs_schema.committee_renewed_on_precision is 'date de renouvellement du comité / date on which the committee was renewed (jour, mois ou année / day, month or year)';
comment on column vs_schema.content_given is 'contenu / content (renseigné ou non / given or not)';
comment on column vs_schema.content_strategic_steering is 'contenu, pilotage stratégique / content, strategic steering';
comment on column vs_schema.content_operational_steering is 'contenu, pilotage opérationnel / content, operational steering';

create table if not exists vs_schema_content_priority_zones (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  string varchar(2000) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_schema_content_priority_zones is 'schéma départemental : contenu, zones prioritaires / departmental schéma: content, priority zones';
comment on column vs_schema_content_priority_zones.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_schema_content_priority_zones.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_schema_content_priority_zones.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_schema_content_priority_zones.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_schema_content_priority_zones.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_schema_content_priority_zones.string is 'contenu, zones prioritaires / content, priority zones';

create table if not exists vs_schema_content_social_needs (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  string varchar(2000) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_schema_content_social_needs is 'schéma départemental : contenu, besoins sociaux / departmental schéma: content, social needs';
comment on column vs_schema_content_social_needs.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_schema_content_social_needs.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_schema_content_social_needs.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_schema_content_social_needs.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_schema_content_social_needs.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_schema_content_social_needs.string is 'contenu, besoins sociaux / content, social needs';

create table if not exists vs_schema_content_synergies (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  string varchar(2000) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_schema_content_synergies is 'schéma départemental : contenu, synergies / departmental schéma: content, synergies';
comment on column vs_schema_content_synergies.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_schema_content_synergies.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_schema_content_synergies.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_schema_content_synergies.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_schema_content_synergies.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_schema_content_synergies.string is 'contenu, synergies / content, synergies';

create table if not exists vs_schema_content_cites (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  schema_schema varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_schema_content_cites is 'schéma départemental : contenu, textes cités / departmental schéma: content, texts cited';
comment on column vs_schema_content_cites.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_schema_content_cites.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_schema_content_cites.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_schema_content_cites.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_schema_content_cites.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_schema_content_cites.schema_schema is 'contenu, textes cités / content, texts cited';

create table if not exists vs_schema_content_signatories (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_schema_content_signatories is 'schéma départemental : contenu, signataires / departmental schéma: content, signatories';
comment on column vs_schema_content_signatories.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_schema_content_signatories.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_schema_content_signatories.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_schema_content_signatories.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_schema_content_signatories.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_schema_content_signatories.organisation is 'contenu, signataires / content, signatories';

create table if not exists vs_body (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  kind varchar(100) not null,
  name varchar(2000) not null,
  organisation varchar(64),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_body is 'instance / body';
comment on column vs_body.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_body.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_body.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_body.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_body.kind is 'type / kind';
comment on column vs_body.name is 'nom / name';
comment on column vs_body.organisation is 'organisme / organisation';
comment on column vs_body.period_first is 'période / period (début / start)';
comment on column vs_body.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_body.period_last is 'période / period (fin / end)';
comment on column vs_body.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_body_conventions (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  convention varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_body_conventions is 'instance : conventions / body: conventions';
comment on column vs_body_conventions.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_body_conventions.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_body_conventions.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_body_conventions.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_body_conventions.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_body_conventions.convention is 'conventions / conventions';

create table if not exists vs_seat (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  body varchar(64) not null,
  organisation varchar(64),
  college varchar(100),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  holding_given boolean not null,
  holding_seats integer,
  holding_post varchar(2000),
  holding_alternates integer,
  holding_board_member boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_seat is 'siège / seat';
comment on column vs_seat.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_seat.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_seat.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_seat.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_seat.body is 'instance / body';
comment on column vs_seat.organisation is 'organisme / organisation';
comment on column vs_seat.college is 'collège / college';
comment on column vs_seat.period_first is 'période / period (début / start)';
comment on column vs_seat.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_seat.period_last is 'période / period (fin / end)';
comment on column vs_seat.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_seat.holding_given is 'composition du siège / holding of the seat (renseigné ou non / given or not)';
comment on column vs_seat.holding_seats is 'composition du siège, nombre de sièges / holding of the seat, number of seats';
comment on column vs_seat.holding_post is 'composition du siège, poste / holding of the seat, post';
comment on column vs_seat.holding_alternates is 'composition du siège, suppléants / holding of the seat, alternates';
comment on column vs_seat.holding_board_member is 'composition du siège, siège d''administrateur de la Caf / holding of the seat, held by a member of the Caf''s board';

create table if not exists vs_committee_rules (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  version varchar(64) not null,
  body varchar(64) not null,
  max_months_between_meetings integer,
  quorum_given boolean not null,
  quorum_number integer,
  quorum_share numeric(16, 7),
  quorum_base varchar(64),
  quorum_moment varchar(64),
  quorum_rounding varchar(64),
  quorum_proxies_count boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_committee_rules is 'règles de comité / rules of a committee';
comment on column vs_committee_rules.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_committee_rules.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_committee_rules.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_committee_rules.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_committee_rules.version is 'version / version';
comment on column vs_committee_rules.body is 'instance / body';
comment on column vs_committee_rules.max_months_between_meetings is 'mois au plus entre deux réunions / most months between meetings';
comment on column vs_committee_rules.quorum_given is 'quorum / quorum (renseigné ou non / given or not)';
comment on column vs_committee_rules.quorum_number is 'quorum, nombre / quorum, number';
comment on column vs_committee_rules.quorum_share is 'quorum, part / quorum, share';
comment on column vs_committee_rules.quorum_base is 'quorum, base de calcul / quorum, base';
comment on column vs_committee_rules.quorum_moment is 'quorum, moment du contrôle / quorum, moment of the check';
comment on column vs_committee_rules.quorum_rounding is 'quorum, arrondi / quorum, rounding';
comment on column vs_committee_rules.quorum_proxies_count is 'quorum, procurations comptées / quorum, proxies counted';

create table if not exists vs_committee_rules_parity_colleges (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  group_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_committee_rules_parity_colleges is 'règles de comité : collèges à parité / rules of a committee: colleges in parity';
comment on column vs_committee_rules_parity_colleges.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_committee_rules_parity_colleges.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_committee_rules_parity_colleges.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_committee_rules_parity_colleges.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_committee_rules_parity_colleges.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_committee_rules_parity_colleges.group_code is 'collèges à parité / colleges in parity';

create table if not exists vs_practice (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  organisation varchar(64) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_practice is 'pratique d''une Caf / practice of one Caf';
comment on column vs_practice.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_practice.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_practice.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_practice.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_practice.organisation is 'organisme / organisation';
comment on column vs_practice.period_first is 'période / period (début / start)';
comment on column vs_practice.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_practice.period_last is 'période / period (fin / end)';
comment on column vs_practice.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_practice_rules (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  rule_id varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_practice_rules is 'pratique d''une Caf : règles / practice of one Caf: rules';
comment on column vs_practice_rules.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_practice_rules.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_practice_rules.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_practice_rules.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_practice_rules.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_practice_rules.rule_id is 'règles / rules';

create table if not exists vs_delegation (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  delegator varchar(64) not null,
  delegate varchar(64) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  act varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_delegation is 'délégation / delegation';
comment on column vs_delegation.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_delegation.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_delegation.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_delegation.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_delegation.delegator is 'instance délégante / delegating body';
comment on column vs_delegation.delegate is 'instance délégataire / delegate body';
comment on column vs_delegation.period_first is 'période / period (début / start)';
comment on column vs_delegation.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_delegation.period_last is 'période / period (fin / end)';
comment on column vs_delegation.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_delegation.act is 'référence de l''acte / reference of the act';

create table if not exists vs_meeting (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  body varchar(64) not null,
  planned_on date,
  planned_on_precision varchar(64),
  held_on date,
  held_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_meeting is 'réunion / meeting';
comment on column vs_meeting.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_meeting.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_meeting.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_meeting.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_meeting.body is 'instance / body';
comment on column vs_meeting.planned_on is 'date prévue / planned date';
comment on column vs_meeting.planned_on_precision is 'date prévue / planned date (jour, mois ou année / day, month or year)';
comment on column vs_meeting.held_on is 'date de tenue / date held';
comment on column vs_meeting.held_on_precision is 'date de tenue / date held (jour, mois ou année / day, month or year)';

create table if not exists vs_meeting_attendees (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  attendance varchar(64) not null,
  seats integer,
  proxy_to varchar(64),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_meeting_attendees is 'réunion : participants / meeting: attendees';
comment on column vs_meeting_attendees.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_meeting_attendees.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_meeting_attendees.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_meeting_attendees.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_meeting_attendees.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_meeting_attendees.organisation is 'participants, organisme / attendees, organisation';
comment on column vs_meeting_attendees.attendance is 'participants, présence / attendees, attendance';
comment on column vs_meeting_attendees.seats is 'participants, nombre de sièges / attendees, number of seats';
comment on column vs_meeting_attendees.proxy_to is 'participants, procuration à / attendees, proxy to';

create table if not exists vs_meeting_resolutions (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  resolution varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_meeting_resolutions is 'réunion : délibérations du comité / meeting: resolutions';
comment on column vs_meeting_resolutions.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_meeting_resolutions.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_meeting_resolutions.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_meeting_resolutions.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_meeting_resolutions.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_meeting_resolutions.resolution is 'délibérations du comité / resolutions';

create table if not exists vs_resolution (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  body varchar(64) not null,
  taken_on date,
  taken_on_precision varchar(64),
  object varchar(100) not null,
  nature varchar(64),
  history boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_resolution is 'résolution / resolution';
comment on column vs_resolution.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_resolution.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_resolution.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_resolution.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_resolution.body is 'instance / body';
comment on column vs_resolution.taken_on is 'date de l''acte / date of the act';
comment on column vs_resolution.taken_on_precision is 'date de l''acte / date of the act (jour, mois ou année / day, month or year)';
comment on column vs_resolution.object is 'objet / object';
comment on column vs_resolution.nature is 'nature / nature';
comment on column vs_resolution.history is 'rappel du passé / recall of the past';

create table if not exists vs_resolution_subjects (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  mention varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_resolution_subjects is 'résolution : fiches concernées / resolution: entries concerned';
comment on column vs_resolution_subjects.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_resolution_subjects.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_resolution_subjects.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_resolution_subjects.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_resolution_subjects.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_resolution_subjects.mention is 'fiches concernées / entries concerned';

create table if not exists vs_vote (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  resolution varchar(64) not null,
  consensus boolean,
  in_favour integer,
  against integer,
  abstentions integer,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_vote is 'vote / vote';
comment on column vs_vote.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_vote.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_vote.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_vote.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_vote.resolution is 'délibération du comité / resolution';
comment on column vs_vote.consensus is 'consensus / consensus';
comment on column vs_vote.in_favour is 'voix pour / votes in favour';
comment on column vs_vote.against is 'voix contre / votes against';
comment on column vs_vote.abstentions is 'abstentions / abstentions';

create table if not exists vs_vote_agreed (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_vote_agreed is 'vote : organismes favorables / vote: organisations that agreed';
comment on column vs_vote_agreed.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_vote_agreed.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_vote_agreed.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_vote_agreed.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_vote_agreed.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_vote_agreed.organisation is 'organismes favorables / organisations that agreed';

create table if not exists vs_diagnosis (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64),
  completed_on date,
  completed_on_precision varchar(64),
  period_first date,
  period_first_bound varchar(64),
  period_last date,
  period_last_bound varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_diagnosis is 'diagnostic / diagnosis';
comment on column vs_diagnosis.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_diagnosis.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_diagnosis.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_diagnosis.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_diagnosis.structure is 'structure / structure';
comment on column vs_diagnosis.completed_on is 'date d''achèvement / date of completion';
comment on column vs_diagnosis.completed_on_precision is 'date d''achèvement / date of completion (jour, mois ou année / day, month or year)';
comment on column vs_diagnosis.period_first is 'période / period (début / start)';
comment on column vs_diagnosis.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_diagnosis.period_last is 'période / period (fin / end)';
comment on column vs_diagnosis.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_diagnosis_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_diagnosis_districts is 'diagnostic : quartiers / diagnosis: districts';
comment on column vs_diagnosis_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_diagnosis_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_diagnosis_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_diagnosis_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_diagnosis_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_diagnosis_districts.district is 'quartiers / districts';

create table if not exists vs_diagnosis_contributions (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  contribution_group varchar(100) not null,
  contributed_on date,
  contributed_on_precision varchar(64),
  people integer,
  event varchar(2000),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_diagnosis_contributions is 'diagnostic : contributions / diagnosis: contributions';
comment on column vs_diagnosis_contributions.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_diagnosis_contributions.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_diagnosis_contributions.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_diagnosis_contributions.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_diagnosis_contributions.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_diagnosis_contributions.contribution_group is 'contributions, groupe / contributions, group';
comment on column vs_diagnosis_contributions.contributed_on is 'contributions, date de la contribution / contributions, date of the contribution';
comment on column vs_diagnosis_contributions.contributed_on_precision is 'contributions, date de la contribution / contributions, date of the contribution (jour, mois ou année / day, month or year)';
comment on column vs_diagnosis_contributions.people is 'contributions, nombre de personnes / contributions, number of people';
comment on column vs_diagnosis_contributions.event is 'contributions, occasion / contributions, occasion';

create table if not exists vs_diagnosis_sources (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  source_kind varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_diagnosis_sources is 'diagnostic : sources / diagnosis: sources';
comment on column vs_diagnosis_sources.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_diagnosis_sources.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_diagnosis_sources.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_diagnosis_sources.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_diagnosis_sources.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_diagnosis_sources.source_kind is 'sources / sources';

create table if not exists vs_diagnosis_finding (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  diagnosis varchar(64) not null,
  nature varchar(100) not null,
  theme varchar(100),
  statement varchar(2000) not null,
  evidence varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_diagnosis_finding is 'constat de diagnostic / finding of a diagnosis';
comment on column vs_diagnosis_finding.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_diagnosis_finding.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_diagnosis_finding.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_diagnosis_finding.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_diagnosis_finding.diagnosis is 'diagnostic / diagnosis';
comment on column vs_diagnosis_finding.nature is 'nature / nature';
comment on column vs_diagnosis_finding.theme is 'thème / theme';
comment on column vs_diagnosis_finding.statement is 'énoncé / statement';
comment on column vs_diagnosis_finding.evidence is 'preuve / evidence';

create table if not exists vs_lever (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  diagnosis varchar(64) not null,
  name varchar(2000) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_lever is 'levier / lever';
comment on column vs_lever.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_lever.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_lever.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_lever.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_lever.diagnosis is 'diagnostic / diagnosis';
comment on column vs_lever.name is 'nom / name';

create table if not exists vs_lever_orientations (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  orientation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_lever_orientations is 'levier : orientations / lever: orientations';
comment on column vs_lever_orientations.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_lever_orientations.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_lever_orientations.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_lever_orientations.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_lever_orientations.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_lever_orientations.orientation is 'orientations / orientations';

create table if not exists vs_lever_findings (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  diagnosis_finding varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_lever_findings is 'levier : constats / lever: findings';
comment on column vs_lever_findings.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_lever_findings.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_lever_findings.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_lever_findings.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_lever_findings.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_lever_findings.diagnosis_finding is 'constats / findings';

create table if not exists vs_rating (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  subject varchar(100) not null,
  criterion varchar(2000) not null,
  appreciation varchar(2000) not null,
  rated_on date not null,
  rated_on_precision varchar(64) not null,
  organisation varchar(64),
  rating_function varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_rating is 'appréciation / rating';
comment on column vs_rating.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_rating.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_rating.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_rating.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_rating.subject is 'fiche concernée / entry concerned';
comment on column vs_rating.criterion is 'critère / criterion';
comment on column vs_rating.appreciation is 'appréciation / appreciation';
comment on column vs_rating.rated_on is 'date de l''appréciation / date of the rating';
comment on column vs_rating.rated_on_precision is 'date de l''appréciation / date of the rating (jour, mois ou année / day, month or year)';
comment on column vs_rating.organisation is 'organisme / organisation';
comment on column vs_rating.rating_function is 'fonction / function';

create table if not exists vs_orientation (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  convention varchar(64) not null,
  code varchar(100) not null,
  name varchar(2000) not null,
  orientation_rank integer not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_orientation is 'orientation / orientation';
comment on column vs_orientation.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_orientation.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_orientation.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_orientation.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_orientation.convention is 'convention / convention';
comment on column vs_orientation.code is 'code / code';
comment on column vs_orientation.name is 'nom / name';
comment on column vs_orientation.orientation_rank is 'rang / rank';

create table if not exists vs_objective (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  convention varchar(64),
  name varchar(2000) not null,
  horizon varchar(100),
  due_on date,
  due_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_objective is 'objectif / objective';
comment on column vs_objective.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_objective.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_objective.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_objective.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_objective.convention is 'convention / convention';
comment on column vs_objective.name is 'nom / name';
comment on column vs_objective.horizon is 'horizon / horizon';
comment on column vs_objective.due_on is 'échéance / due date';
comment on column vs_objective.due_on_precision is 'échéance / due date (jour, mois ou année / day, month or year)';

create table if not exists vs_objective_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_objective_districts is 'objectif : quartiers / objective: districts';
comment on column vs_objective_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_objective_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_objective_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_objective_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_objective_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_objective_districts.district is 'quartiers / districts';

create table if not exists vs_objective_orientations (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  orientation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_objective_orientations is 'objectif : orientations / objective: orientations';
comment on column vs_objective_orientations.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_objective_orientations.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_objective_orientations.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_objective_orientations.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_objective_orientations.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_objective_orientations.orientation is 'orientations / orientations';

create table if not exists vs_action (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  involvement_lead varchar(64),
  content_weight numeric(16, 7),
  period_first date,
  period_first_bound varchar(64),
  period_last date,
  period_last_bound varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_action is 'action / action';
comment on column vs_action.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action.name is 'nom / name';
comment on column vs_action.involvement_lead is 'organismes engagés, pilote / involvement, lead';
comment on column vs_action.content_weight is 'contenu, poids / content, weight';
comment on column vs_action.period_first is 'période / period (début / start)';
comment on column vs_action.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_action.period_last is 'période / period (fin / end)';
comment on column vs_action.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_action_objectives (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  objective varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_objectives is 'action : objectifs / action: objectives';
comment on column vs_action_objectives.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_objectives.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_objectives.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_objectives.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_objectives.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_objectives.objective is 'objectifs / objectives';

create table if not exists vs_action_involvement_partners (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_involvement_partners is 'action : organismes engagés, partenaires / action: involvement, partners';
comment on column vs_action_involvement_partners.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_involvement_partners.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_involvement_partners.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_involvement_partners.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_involvement_partners.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_involvement_partners.organisation is 'organismes engagés, partenaires / involvement, partners';

create table if not exists vs_action_content_themes (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  theme varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_content_themes is 'action : contenu, thèmes / action: content, themes';
comment on column vs_action_content_themes.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_content_themes.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_content_themes.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_content_themes.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_content_themes.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_content_themes.theme is 'contenu, thèmes / content, themes';

create table if not exists vs_action_content_publics (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  public_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_content_publics is 'action : contenu, publics / action: content, publics';
comment on column vs_action_content_publics.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_content_publics.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_content_publics.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_content_publics.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_content_publics.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_content_publics.public_code is 'contenu, publics / content, publics';

create table if not exists vs_action_content_vocations (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  vocation varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_content_vocations is 'action : contenu, vocations / action: content, vocations';
comment on column vs_action_content_vocations.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_content_vocations.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_content_vocations.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_content_vocations.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_content_vocations.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_content_vocations.vocation is 'contenu, vocations / content, vocations';

create table if not exists vs_action_content_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_content_districts is 'action : contenu, quartiers / action: content, districts';
comment on column vs_action_content_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_content_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_content_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_content_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_content_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_content_districts.district is 'contenu, quartiers / content, districts';

create table if not exists vs_action_states (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  status varchar(64) not null,
  since date,
  since_precision varchar(64),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_action_states is 'action : états / action: states';
comment on column vs_action_states.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_action_states.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_action_states.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_action_states.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_action_states.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_action_states.status is 'états, statut / states, status';
comment on column vs_action_states.since is 'états, depuis le / states, since';
comment on column vs_action_states.since_precision is 'états, depuis le / states, since (jour, mois ou année / day, month or year)';

create table if not exists vs_indicator (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  subject varchar(100) not null,
  unit varchar(100) not null,
  baseline_given boolean not null,
  baseline_measured numeric(16, 7),
  baseline_measured_on date,
  baseline_measured_on_precision varchar(64),
  baseline_source varchar(2000),
  baseline_status varchar(64),
  target_given boolean not null,
  target_measured numeric(16, 7),
  target_measured_on date,
  target_measured_on_precision varchar(64),
  target_source varchar(2000),
  target_status varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_indicator is 'indicateur / indicator';
comment on column vs_indicator.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_indicator.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_indicator.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_indicator.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_indicator.name is 'nom / name';
comment on column vs_indicator.subject is 'fiche concernée / entry concerned';
comment on column vs_indicator.unit is 'unité / unit';
comment on column vs_indicator.baseline_given is 'valeur de départ / baseline (renseigné ou non / given or not)';
comment on column vs_indicator.baseline_measured is 'valeur de départ, valeur mesurée / baseline, value measured';
comment on column vs_indicator.baseline_measured_on is 'valeur de départ, date de mesure / baseline, date of measurement';
comment on column vs_indicator.baseline_measured_on_precision is 'valeur de départ, date de mesure / baseline, date of measurement (jour, mois ou année / day, month or year)';
comment on column vs_indicator.baseline_source is 'valeur de départ, source / baseline, source';
comment on column vs_indicator.baseline_status is 'valeur de départ, statut / baseline, status';
comment on column vs_indicator.target_given is 'cible / target (renseigné ou non / given or not)';
comment on column vs_indicator.target_measured is 'cible, valeur mesurée / target, value measured';
comment on column vs_indicator.target_measured_on is 'cible, date de mesure / target, date of measurement';
comment on column vs_indicator.target_measured_on_precision is 'cible, date de mesure / target, date of measurement (jour, mois ou année / day, month or year)';
comment on column vs_indicator.target_source is 'cible, source / target, source';
comment on column vs_indicator.target_status is 'cible, statut / target, status';

create table if not exists vs_indicator_measures (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  measured numeric(16, 7) not null,
  measured_on date,
  measured_on_precision varchar(64),
  source varchar(2000),
  status varchar(64),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_indicator_measures is 'indicateur : mesures / indicator: measures';
comment on column vs_indicator_measures.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_indicator_measures.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_indicator_measures.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_indicator_measures.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_indicator_measures.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_indicator_measures.measured is 'mesures, valeur mesurée / measures, value measured';
comment on column vs_indicator_measures.measured_on is 'mesures, date de mesure / measures, date of measurement';
comment on column vs_indicator_measures.measured_on_precision is 'mesures, date de mesure / measures, date of measurement (jour, mois ou année / day, month or year)';
comment on column vs_indicator_measures.source is 'mesures, source / measures, source';
comment on column vs_indicator_measures.status is 'mesures, statut / measures, status';

create table if not exists vs_access_point (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  kind varchar(100) not null,
  district varchar(64),
  structure varchar(64),
  action varchar(64),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_access_point is 'point d''accès / access point';
comment on column vs_access_point.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_access_point.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_access_point.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_access_point.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_access_point.name is 'nom / name';
comment on column vs_access_point.kind is 'type / kind';
comment on column vs_access_point.district is 'quartier / district';
comment on column vs_access_point.structure is 'structure / structure';
comment on column vs_access_point.action is 'fiche-action / action';
comment on column vs_access_point.period_first is 'période / period (début / start)';
comment on column vs_access_point.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_access_point.period_last is 'période / period (fin / end)';
comment on column vs_access_point.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_carry_over (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  former varchar(64) not null,
  next varchar(64) not null,
  effective_on date not null,
  effective_on_precision varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_carry_over is 'reprise d''une feuille de route / carry-over of a roadmap';
comment on column vs_carry_over.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_carry_over.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_carry_over.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_carry_over.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_carry_over.former is 'origine / origin';
comment on column vs_carry_over.next is 'suite / what follows';
comment on column vs_carry_over.effective_on is 'date d''effet / effective date';
comment on column vs_carry_over.effective_on_precision is 'date d''effet / effective date (jour, mois ou année / day, month or year)';

create table if not exists vs_carry_over_orientations (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  former varchar(64) not null,
  next varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_carry_over_orientations is 'reprise d''une feuille de route : orientations / carry-over of a roadmap: orientations';
comment on column vs_carry_over_orientations.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_carry_over_orientations.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_carry_over_orientations.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_carry_over_orientations.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_carry_over_orientations.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_carry_over_orientations.former is 'orientations, origine / orientations, origin';
comment on column vs_carry_over_orientations.next is 'orientations, suite / orientations, what follows';

create table if not exists vs_planned_structure (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  kind varchar(100) not null,
  place_schema_zone varchar(2000),
  place_reason varchar(2000),
  expected_funding numeric(13, 2),
  became varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_planned_structure is 'structure prévue / planned structure';
comment on column vs_planned_structure.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_planned_structure.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_planned_structure.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_planned_structure.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_planned_structure.name is 'nom / name';
comment on column vs_planned_structure.kind is 'type / kind';
comment on column vs_planned_structure.place_schema_zone is 'lieu, zone du schéma / place, zone of the schéma';
comment on column vs_planned_structure.place_reason is 'lieu, motif / place, reason';
comment on column vs_planned_structure.expected_funding is 'financement attendu / expected funding';
comment on column vs_planned_structure.became is 'structure créée / structure that came of it';

create table if not exists vs_planned_structure_place_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_planned_structure_place_districts is 'structure prévue : lieu, quartiers / planned structure: place, districts';
comment on column vs_planned_structure_place_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_planned_structure_place_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_planned_structure_place_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_planned_structure_place_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_planned_structure_place_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_planned_structure_place_districts.district is 'lieu, quartiers / place, districts';

create table if not exists vs_planned_structure_place_zones (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  zone_kind varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_planned_structure_place_zones is 'structure prévue : lieu, zones / planned structure: place, zones';
comment on column vs_planned_structure_place_zones.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_planned_structure_place_zones.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_planned_structure_place_zones.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_planned_structure_place_zones.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_planned_structure_place_zones.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_planned_structure_place_zones.zone_kind is 'lieu, zones / place, zones';

create table if not exists vs_planned_structure_stages (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  stage varchar(100) not null,
  target_on date,
  target_on_precision varchar(64),
  actual_on date,
  actual_on_precision varchar(64),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_planned_structure_stages is 'structure prévue : étapes / planned structure: stages';
comment on column vs_planned_structure_stages.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_planned_structure_stages.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_planned_structure_stages.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_planned_structure_stages.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_planned_structure_stages.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_planned_structure_stages.stage is 'étapes, étape / stages, stage';
comment on column vs_planned_structure_stages.target_on is 'étapes, date visée / stages, target date';
comment on column vs_planned_structure_stages.target_on_precision is 'étapes, date visée / stages, target date (jour, mois ou année / day, month or year)';
comment on column vs_planned_structure_stages.actual_on is 'étapes, date réelle / stages, actual date';
comment on column vs_planned_structure_stages.actual_on_precision is 'étapes, date réelle / stages, actual date (jour, mois ou année / day, month or year)';

create table if not exists vs_deployment_roadmap (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  version integer not null,
  effective_on date,
  effective_on_precision varchar(64),
  resolution varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_deployment_roadmap is 'feuille de route de déploiement / deployment roadmap';
comment on column vs_deployment_roadmap.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_deployment_roadmap.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_deployment_roadmap.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_deployment_roadmap.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_deployment_roadmap.version is 'version / version';
comment on column vs_deployment_roadmap.effective_on is 'date d''effet / effective date';
comment on column vs_deployment_roadmap.effective_on_precision is 'date d''effet / effective date (jour, mois ou année / day, month or year)';
comment on column vs_deployment_roadmap.resolution is 'délibération du comité / resolution';

create table if not exists vs_deployment_roadmap_planned_structures (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  planned_structure varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_deployment_roadmap_planned_structures is 'feuille de route de déploiement : structures prévues / deployment roadmap: planned structures';
comment on column vs_deployment_roadmap_planned_structures.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_deployment_roadmap_planned_structures.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_deployment_roadmap_planned_structures.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_deployment_roadmap_planned_structures.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_deployment_roadmap_planned_structures.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_deployment_roadmap_planned_structures.planned_structure is 'structures prévues / planned structures';

create table if not exists vs_cooperation (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  theme varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  outcome varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_cooperation is 'coopération / cooperation';
comment on column vs_cooperation.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_cooperation.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_cooperation.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_cooperation.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_cooperation.name is 'nom / name';
comment on column vs_cooperation.theme is 'thème / theme';
comment on column vs_cooperation.period_first is 'période / period (début / start)';
comment on column vs_cooperation.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_cooperation.period_last is 'période / period (fin / end)';
comment on column vs_cooperation.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_cooperation.outcome is 'résultat / outcome';

create table if not exists vs_cooperation_partners (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_cooperation_partners is 'coopération : partenaires / cooperation: partners';
comment on column vs_cooperation_partners.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_cooperation_partners.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_cooperation_partners.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_cooperation_partners.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_cooperation_partners.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_cooperation_partners.organisation is 'partenaires / partners';

create table if not exists vs_cooperation_sessions (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  topic varchar(2000) not null,
  planned_on date,
  planned_on_precision varchar(64),
  held_on date,
  held_on_precision varchar(64),
  people integer,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_cooperation_sessions is 'coopération : séances / cooperation: sessions';
comment on column vs_cooperation_sessions.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_cooperation_sessions.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_cooperation_sessions.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_cooperation_sessions.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_cooperation_sessions.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_cooperation_sessions.topic is 'séances, sujet / sessions, topic';
comment on column vs_cooperation_sessions.planned_on is 'séances, date prévue / sessions, planned date';
comment on column vs_cooperation_sessions.planned_on_precision is 'séances, date prévue / sessions, planned date (jour, mois ou année / day, month or year)';
comment on column vs_cooperation_sessions.held_on is 'séances, date de tenue / sessions, date held';
comment on column vs_cooperation_sessions.held_on_precision is 'séances, date de tenue / sessions, date held (jour, mois ou année / day, month or year)';
comment on column vs_cooperation_sessions.people is 'séances, nombre de personnes / sessions, number of people';

create table if not exists vs_participation (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  subject varchar(100) not null,
  participation_group varchar(100) not null,
  took_part_on date,
  took_part_on_precision varchar(64),
  people integer,
  organisation varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_participation is 'participation / participation';
comment on column vs_participation.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_participation.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_participation.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_participation.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_participation.subject is 'fiche concernée / entry concerned';
comment on column vs_participation.participation_group is 'groupe / group';
comment on column vs_participation.took_part_on is 'date de participation / date of participation';
comment on column vs_participation.took_part_on_precision is 'date de participation / date of participation (jour, mois ou année / day, month or year)';
comment on column vs_participation.people is 'nombre de personnes / number of people';
comment on column vs_participation.organisation is 'organisme / organisation';

create table if not exists vs_initiative (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  bearer varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_initiative is 'initiative / initiative';
comment on column vs_initiative.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_initiative.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_initiative.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_initiative.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_initiative.name is 'nom / name';
comment on column vs_initiative.bearer is 'porteur / bearer';

create table if not exists vs_initiative_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_initiative_districts is 'initiative : quartiers / initiative: districts';
comment on column vs_initiative_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_initiative_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_initiative_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_initiative_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_initiative_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_initiative_districts.district is 'quartiers / districts';

create table if not exists vs_initiative_steps (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  stage varchar(64) not null,
  reached_on date,
  reached_on_precision varchar(64),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_initiative_steps is 'initiative : étapes / initiative: steps';
comment on column vs_initiative_steps.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_initiative_steps.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_initiative_steps.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_initiative_steps.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_initiative_steps.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_initiative_steps.stage is 'étapes, étape / steps, stage';
comment on column vs_initiative_steps.reached_on is 'étapes, date de franchissement / steps, date reached';
comment on column vs_initiative_steps.reached_on_precision is 'étapes, date de franchissement / steps, date reached (jour, mois ou année / day, month or year)';

create table if not exists vs_initiative_supports (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  support varchar(2000) not null,
  given_on date,
  given_on_precision varchar(64),
  amount numeric(13, 2),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_initiative_supports is 'initiative : appuis / initiative: supports';
comment on column vs_initiative_supports.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_initiative_supports.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_initiative_supports.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_initiative_supports.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_initiative_supports.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_initiative_supports.organisation is 'appuis, organisme / supports, organisation';
comment on column vs_initiative_supports.support is 'appuis, appui / supports, support';
comment on column vs_initiative_supports.given_on is 'appuis, date de l''appui / supports, date of the support';
comment on column vs_initiative_supports.given_on_precision is 'appuis, date de l''appui / supports, date of the support (jour, mois ou année / day, month or year)';
comment on column vs_initiative_supports.amount is 'appuis, montant / supports, amount';

create table if not exists vs_initiative_spread_to (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  commune_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_initiative_spread_to is 'initiative : communes d''essaimage / initiative: communes to which it spread';
comment on column vs_initiative_spread_to.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_initiative_spread_to.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_initiative_spread_to.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_initiative_spread_to.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_initiative_spread_to.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_initiative_spread_to.commune_code is 'communes d''essaimage / communes to which it spread';

create table if not exists vs_duplicate_dismissed (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  first varchar(64) not null,
  duplicate_dismissed_second varchar(64) not null,
  dismissed_on date not null,
  dismissed_on_precision varchar(64) not null,
  reason varchar(2000) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_duplicate_dismissed is 'doublon écarté / duplicate dismissed';
comment on column vs_duplicate_dismissed.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_duplicate_dismissed.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_duplicate_dismissed.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_duplicate_dismissed.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_duplicate_dismissed.first is 'première fiche-action / first action';
comment on column vs_duplicate_dismissed.duplicate_dismissed_second is 'seconde fiche-action / second action';
comment on column vs_duplicate_dismissed.dismissed_on is 'date du rejet / date of dismissal';
comment on column vs_duplicate_dismissed.dismissed_on_precision is 'date du rejet / date of dismissal (jour, mois ou année / day, month or year)';
comment on column vs_duplicate_dismissed.reason is 'motif / reason';

create table if not exists vs_structure (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  name varchar(2000) not null,
  kind varchar(100) not null,
  siret varchar(100),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_structure is 'structure / structure';
comment on column vs_structure.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure.name is 'nom / name';
comment on column vs_structure.kind is 'type / kind';
comment on column vs_structure.siret is 'numéro Siret / Siret number';
comment on column vs_structure.period_first is 'période / period (début / start)';
comment on column vs_structure.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_structure.period_last is 'période / period (fin / end)';
comment on column vs_structure.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_structure_districts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  district varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_structure_districts is 'structure : quartiers / structure: districts';
comment on column vs_structure_districts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_districts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_districts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_districts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_districts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_structure_districts.district is 'quartiers / districts';

create table if not exists vs_structure_priority_areas (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  priority_area varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_structure_priority_areas is 'structure : quartiers prioritaires / structure: priority areas';
comment on column vs_structure_priority_areas.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_priority_areas.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_priority_areas.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_priority_areas.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_priority_areas.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_structure_priority_areas.priority_area is 'quartiers prioritaires / priority areas';

create table if not exists vs_management (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  mode varchar(100),
  status varchar(100),
  designation varchar(100),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_management is 'gestion / management';
comment on column vs_management.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_management.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_management.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_management.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_management.structure is 'structure / structure';
comment on column vs_management.mode is 'mode de gestion / mode of management';
comment on column vs_management.status is 'statut / status';
comment on column vs_management.designation is 'mode de désignation / mode of designation';
comment on column vs_management.period_first is 'période / period (début / start)';
comment on column vs_management.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_management.period_last is 'période / period (fin / end)';
comment on column vs_management.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_management_managers (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  organisation varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_management_managers is 'gestion : gestionnaires / management: managers';
comment on column vs_management_managers.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_management_managers.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_management_managers.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_management_managers.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_management_managers.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_management_managers.organisation is 'gestionnaires / managers';

create table if not exists vs_site (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  name varchar(2000) not null,
  district varchar(64),
  itinerant boolean not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_site is 'site / site';
comment on column vs_site.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_site.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_site.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_site.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_site.structure is 'structure / structure';
comment on column vs_site.name is 'nom / name';
comment on column vs_site.district is 'quartier / district';
comment on column vs_site.itinerant is 'itinérant / itinerant';
comment on column vs_site.period_first is 'période / period (début / start)';
comment on column vs_site.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_site.period_last is 'période / period (fin / end)';
comment on column vs_site.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_opening_hours (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  place varchar(100) not null,
  weekly_hours numeric(16, 7),
  reception_hours numeric(16, 7),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_opening_hours is 'ouverture / opening';
comment on column vs_opening_hours.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_opening_hours.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_opening_hours.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_opening_hours.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_opening_hours.place is 'lieu / place';
comment on column vs_opening_hours.weekly_hours is 'heures d''ouverture par semaine / opening hours a week';
comment on column vs_opening_hours.reception_hours is 'heures d''accueil par semaine / reception hours a week';
comment on column vs_opening_hours.period_first is 'période / period (début / start)';
comment on column vs_opening_hours.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_opening_hours.period_last is 'période / period (fin / end)';
comment on column vs_opening_hours.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_opening_hours_active_months (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  integer_integer integer not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_opening_hours_active_months is 'ouverture : mois d''activité / opening: months of activity';
comment on column vs_opening_hours_active_months.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_opening_hours_active_months.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_opening_hours_active_months.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_opening_hours_active_months.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_opening_hours_active_months.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_opening_hours_active_months.integer_integer is 'mois d''activité / months of activity';

create table if not exists vs_identity_sheet (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  first_agrement_on date,
  first_agrement_on_precision varchar(64),
  population integer,
  zone_type varchar(100),
  zone_size varchar(100),
  multi_site boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_identity_sheet is 'fiche d''identité / identity sheet';
comment on column vs_identity_sheet.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_identity_sheet.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_identity_sheet.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_identity_sheet.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_identity_sheet.structure is 'structure / structure';
comment on column vs_identity_sheet.first_agrement_on is 'date du premier agrément / date of the first agrément';
comment on column vs_identity_sheet.first_agrement_on_precision is 'date du premier agrément / date of the first agrément (jour, mois ou année / day, month or year)';
comment on column vs_identity_sheet.population is 'population déclarée / declared population';
comment on column vs_identity_sheet.zone_type is 'type de zone / type of zone';
comment on column vs_identity_sheet.zone_size is 'étendue de la zone / extent of the zone';
comment on column vs_identity_sheet.multi_site is 'plusieurs sites / several sites';

create table if not exists vs_area_membership (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  priority_area varchar(64) not null,
  proof varchar(100),
  declared_by varchar(64),
  stated_on date,
  stated_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_area_membership is 'appartenance à un quartier prioritaire / membership of a priority area';
comment on column vs_area_membership.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_area_membership.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_area_membership.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_area_membership.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_area_membership.structure is 'structure / structure';
comment on column vs_area_membership.priority_area is 'quartier prioritaire / priority area';
comment on column vs_area_membership.proof is 'justificatif / proof';
comment on column vs_area_membership.declared_by is 'organisme déclarant / declared by';
comment on column vs_area_membership.stated_on is 'date de la déclaration / date of the statement';
comment on column vs_area_membership.stated_on_precision is 'date de la déclaration / date of the statement (jour, mois ou année / day, month or year)';

create table if not exists vs_post (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  post_function varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  full_time_equivalent numeric(16, 7),
  qualification_given boolean not null,
  qualification_level integer,
  qualification_field varchar(2000),
  qualification_experience_years integer,
  qualification_training_plan boolean,
  approval_given boolean not null,
  approval_notified_on date,
  approval_notified_on_precision varchar(64),
  approval_profile_validated_on date,
  approval_profile_validated_on_precision varchar(64),
  approval_caf_agreement_on date,
  approval_caf_agreement_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_post is 'poste / post';
comment on column vs_post.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_post.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_post.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_post.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_post.post_function is 'fonction / function';
comment on column vs_post.period_first is 'période / period (début / start)';
comment on column vs_post.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_post.period_last is 'période / period (fin / end)';
comment on column vs_post.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_post.full_time_equivalent is 'équivalent temps plein / full-time equivalent';
comment on column vs_post.qualification_given is 'qualification / qualification (renseigné ou non / given or not)';
comment on column vs_post.qualification_level is 'qualification, niveau / qualification, level';
comment on column vs_post.qualification_field is 'qualification, domaine du diplôme / qualification, field of the diploma';
comment on column vs_post.qualification_experience_years is 'qualification, années d''expérience / qualification, years of experience';
comment on column vs_post.qualification_training_plan is 'qualification, plan de formation / qualification, training plan';
comment on column vs_post.approval_given is 'accord de la Caf sur le poste / the Caf''s approval of the post (renseigné ou non / given or not)';
comment on column vs_post.approval_notified_on is 'accord de la Caf sur le poste, date de notification / the Caf''s approval of the post, date of notification';
comment on column vs_post.approval_notified_on_precision is 'accord de la Caf sur le poste, date de notification / the Caf''s approval of the post, date of notification (jour, mois ou année / day, month or year)';
comment on column vs_post.approval_profile_validated_on is 'accord de la Caf sur le poste, date de validation du profil / the Caf''s approval of the post, date on which the profile was validated';
comment on column vs_post.approval_profile_validated_on_precision is 'accord de la Caf sur le poste, date de validation du profil / the Caf''s approval of the post, date on which the profile was validated (jour, mois ou année / day, month or year)';
comment on column vs_post.approval_caf_agreement_on is 'accord de la Caf sur le poste, date d''accord de la Caf / the Caf''s approval of the post, date of the Caf''s agreement';
comment on column vs_post.approval_caf_agreement_on_precision is 'accord de la Caf sur le poste, date d''accord de la Caf / the Caf''s approval of the post, date of the Caf''s agreement (jour, mois ou année / day, month or year)';

create table if not exists vs_post_structures (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  structure varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_post_structures is 'poste : structures / post: structures';
comment on column vs_post_structures.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_post_structures.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_post_structures.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_post_structures.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_post_structures.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_post_structures.structure is 'structures / structures';

create table if not exists vs_membership (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  federation varchar(64) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_membership is 'adhésion / membership';
comment on column vs_membership.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_membership.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_membership.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_membership.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_membership.structure is 'structure / structure';
comment on column vs_membership.federation is 'fédération / federation';
comment on column vs_membership.period_first is 'période / period (début / start)';
comment on column vs_membership.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_membership.period_last is 'période / period (fin / end)';
comment on column vs_membership.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_prefiguration (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  caf_associated_on date,
  caf_associated_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_prefiguration is 'préfiguration / prefiguration';
comment on column vs_prefiguration.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_prefiguration.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_prefiguration.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_prefiguration.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_prefiguration.structure is 'structure / structure';
comment on column vs_prefiguration.period_first is 'période / period (début / start)';
comment on column vs_prefiguration.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_prefiguration.period_last is 'période / period (fin / end)';
comment on column vs_prefiguration.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_prefiguration.caf_associated_on is 'Caf associée depuis le / Caf associated since';
comment on column vs_prefiguration.caf_associated_on_precision is 'Caf associée depuis le / Caf associated since (jour, mois ou année / day, month or year)';

create table if not exists vs_structure_event (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  kind varchar(100) not null,
  occurred_on date,
  occurred_on_precision varchar(64),
  closed_on date,
  closed_on_precision varchar(64),
  notified_on date,
  notified_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_structure_event is 'événement d''une structure / event of a structure';
comment on column vs_structure_event.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_event.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_event.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_event.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_event.structure is 'structure / structure';
comment on column vs_structure_event.kind is 'type / kind';
comment on column vs_structure_event.occurred_on is 'date des faits / date of occurrence';
comment on column vs_structure_event.occurred_on_precision is 'date des faits / date of occurrence (jour, mois ou année / day, month or year)';
comment on column vs_structure_event.closed_on is 'date de clôture / date of closure';
comment on column vs_structure_event.closed_on_precision is 'date de clôture / date of closure (jour, mois ou année / day, month or year)';
comment on column vs_structure_event.notified_on is 'date de notification / date of notification';
comment on column vs_structure_event.notified_on_precision is 'date de notification / date of notification (jour, mois ou année / day, month or year)';

create table if not exists vs_structure_event_others (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  structure varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_structure_event_others is 'événement d''une structure : autres structures / event of a structure: other structures';
comment on column vs_structure_event_others.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_event_others.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_event_others.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_event_others.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_event_others.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_structure_event_others.structure is 'autres structures / other structures';

create table if not exists vs_hosted_activity (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  name varchar(2000) not null,
  nature varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_hosted_activity is 'activité accueillie / hosted activity';
comment on column vs_hosted_activity.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_hosted_activity.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_hosted_activity.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_hosted_activity.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_hosted_activity.structure is 'structure / structure';
comment on column vs_hosted_activity.name is 'nom / name';
comment on column vs_hosted_activity.nature is 'nature / nature';
comment on column vs_hosted_activity.period_first is 'période / period (début / start)';
comment on column vs_hosted_activity.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_hosted_activity.period_last is 'période / period (fin / end)';
comment on column vs_hosted_activity.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_survey_answer (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  campaign_year integer not null,
  answered boolean not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_survey_answer is 'réponse à l''enquête / survey answer';
comment on column vs_survey_answer.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_survey_answer.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_survey_answer.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_survey_answer.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_survey_answer.structure is 'structure / structure';
comment on column vs_survey_answer.campaign_year is 'année de l''enquête / year of the survey';
comment on column vs_survey_answer.answered is 'réponse donnée / answer given';

create table if not exists vs_structure_project (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  adopted_on date,
  adopted_on_precision varchar(64),
  adopted_by varchar(64),
  previous_evaluation_on date,
  previous_evaluation_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_structure_project is 'projet social / structure’s project';
comment on column vs_structure_project.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_project.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_project.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_project.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_project.structure is 'structure / structure';
comment on column vs_structure_project.adopted_on is 'date d''adoption / date of adoption';
comment on column vs_structure_project.adopted_on_precision is 'date d''adoption / date of adoption (jour, mois ou année / day, month or year)';
comment on column vs_structure_project.adopted_by is 'instance d''adoption / adopted by';
comment on column vs_structure_project.previous_evaluation_on is 'date d''évaluation du projet précédent / date of evaluation of the previous project';
comment on column vs_structure_project.previous_evaluation_on_precision is 'date d''évaluation du projet précédent / date of evaluation of the previous project (jour, mois ou année / day, month or year)';

create table if not exists vs_structure_project_parts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  part varchar(100) not null,
  present boolean not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_structure_project_parts is 'projet social : parties / structure’s project: parts';
comment on column vs_structure_project_parts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_project_parts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_project_parts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_project_parts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_project_parts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_structure_project_parts.part is 'parties, partie / parts, part';
comment on column vs_structure_project_parts.present is 'parties, présence / parts, present';

create table if not exists vs_structure_project_structure_project_values (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  value_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_structure_project_structure_project_values is 'projet social : valeurs / structure’s project: values';
comment on column vs_structure_project_structure_project_values.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_structure_project_structure_project_values.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_structure_project_structure_project_values.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_structure_project_structure_project_values.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_structure_project_structure_project_values.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_structure_project_structure_project_values.value_code is 'valeurs / values';

create table if not exists vs_project_offer (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  project varchar(64) not null,
  disability_access varchar(2000),
  tariffs varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_project_offer is 'offre d''un projet social / offer of a projet social';
comment on column vs_project_offer.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_offer.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_offer.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_offer.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_offer.project is 'projet social / projet social';
comment on column vs_project_offer.disability_access is 'accueil des personnes handicapées / access for disabled people';
comment on column vs_project_offer.tariffs is 'tarification / tariffs';

create table if not exists vs_project_offer_publics (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  public_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_offer_publics is 'offre d''un projet social : publics / offer of a projet social: publics';
comment on column vs_project_offer_publics.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_offer_publics.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_offer_publics.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_offer_publics.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_offer_publics.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_offer_publics.public_code is 'publics / publics';

create table if not exists vs_project_offer_fields (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  theme varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_offer_fields is 'offre d''un projet social : champs / offer of a projet social: fields';
comment on column vs_project_offer_fields.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_offer_fields.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_offer_fields.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_offer_fields.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_offer_fields.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_offer_fields.theme is 'champs / fields';

create table if not exists vs_project_governance (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  project varchar(64) not null,
  document varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_project_governance is 'gouvernance d''un projet social / governance of a projet social';
comment on column vs_project_governance.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_governance.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_governance.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_governance.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_governance.project is 'projet social / projet social';
comment on column vs_project_governance.document is 'document / document';

create table if not exists vs_project_governance_bodies (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  name varchar(2000) not null,
  inhabitants integer,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_governance_bodies is 'gouvernance d''un projet social : instances / governance of a projet social: bodies';
comment on column vs_project_governance_bodies.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_governance_bodies.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_governance_bodies.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_governance_bodies.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_governance_bodies.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_governance_bodies.name is 'instances, nom / bodies, name';
comment on column vs_project_governance_bodies.inhabitants is 'instances, habitants membres / bodies, residents sitting';

create table if not exists vs_project_axis (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  project varchar(64) not null,
  name varchar(2000) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_project_axis is 'axe d''un projet social / axis of a projet social';
comment on column vs_project_axis.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_axis.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_axis.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_axis.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_axis.project is 'projet social / projet social';
comment on column vs_project_axis.name is 'nom / name';

create table if not exists vs_project_axis_aims (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  aim_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_axis_aims is 'axe d''un projet social : finalités / axis of a projet social: aims';
comment on column vs_project_axis_aims.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_axis_aims.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_axis_aims.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_axis_aims.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_axis_aims.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_axis_aims.aim_code is 'finalités / aims';

create table if not exists vs_project_axis_needs (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  diagnosis_finding varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_axis_needs is 'axe d''un projet social : besoins / axis of a projet social: needs';
comment on column vs_project_axis_needs.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_axis_needs.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_axis_needs.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_axis_needs.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_axis_needs.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_axis_needs.diagnosis_finding is 'besoins / needs';

create table if not exists vs_project_objective (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  project varchar(64) not null,
  axis varchar(64),
  parent varchar(64),
  name varchar(2000) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_project_objective is 'objectif d''un projet social / objective of a projet social';
comment on column vs_project_objective.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_objective.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_objective.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_objective.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_objective.project is 'projet social / projet social';
comment on column vs_project_objective.axis is 'axe / axis';
comment on column vs_project_objective.parent is 'objectif général / general objective';
comment on column vs_project_objective.name is 'nom / name';

create table if not exists vs_project_objective_aims (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  aim_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_objective_aims is 'objectif d''un projet social : finalités / objective of a projet social: aims';
comment on column vs_project_objective_aims.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_objective_aims.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_objective_aims.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_objective_aims.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_objective_aims.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_objective_aims.aim_code is 'finalités / aims';

create table if not exists vs_project_action (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  project varchar(64) not null,
  objective varchar(64),
  name varchar(2000) not null,
  profile_collective boolean,
  profile_mixed boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_project_action is 'action d''un projet social / action of a projet social';
comment on column vs_project_action.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_action.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_action.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_action.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_action.project is 'projet social / projet social';
comment on column vs_project_action.objective is 'objectif / objective';
comment on column vs_project_action.name is 'nom / name';
comment on column vs_project_action.profile_collective is 'profil, action collective / profile, collective action';
comment on column vs_project_action.profile_mixed is 'profil, action mixte ou intergénérationnelle / profile, across generations or publics';

create table if not exists vs_project_action_profile_missions (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  mission_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_action_profile_missions is 'action d''un projet social : profil, missions / action of a projet social: profile, missions';
comment on column vs_project_action_profile_missions.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_action_profile_missions.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_action_profile_missions.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_action_profile_missions.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_action_profile_missions.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_action_profile_missions.mission_code is 'profil, missions / profile, missions';

create table if not exists vs_project_action_profile_publics (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  public_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_action_profile_publics is 'action d''un projet social : profil, publics / action of a projet social: profile, publics';
comment on column vs_project_action_profile_publics.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_action_profile_publics.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_action_profile_publics.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_action_profile_publics.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_action_profile_publics.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_action_profile_publics.public_code is 'profil, publics / profile, publics';

create table if not exists vs_project_action_profile_family_themes (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  family_theme varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_action_profile_family_themes is 'action d''un projet social : profil, thèmes familles / action of a projet social: profile, family themes';
comment on column vs_project_action_profile_family_themes.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_action_profile_family_themes.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_action_profile_family_themes.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_action_profile_family_themes.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_action_profile_family_themes.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_action_profile_family_themes.family_theme is 'profil, thèmes familles / profile, family themes';

create table if not exists vs_project_action_needs (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  diagnosis_finding varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_project_action_needs is 'action d''un projet social : besoins / action of a projet social: needs';
comment on column vs_project_action_needs.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_action_needs.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_action_needs.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_action_needs.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_action_needs.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_project_action_needs.diagnosis_finding is 'besoins / needs';

create table if not exists vs_project_budget (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  project varchar(64) not null,
  budget_year integer not null,
  income numeric(13, 2),
  expenditure numeric(13, 2),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_project_budget is 'budget d''un projet social / budget of a projet social';
comment on column vs_project_budget.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_project_budget.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_project_budget.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_project_budget.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_project_budget.project is 'projet social / projet social';
comment on column vs_project_budget.budget_year is 'année du budget / year of the budget';
comment on column vs_project_budget.income is 'produits / income';
comment on column vs_project_budget.expenditure is 'charges / expenditure';

create table if not exists vs_agrement_request (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  nature varchar(64),
  filed_on date,
  filed_on_precision varchar(64),
  asked_first date,
  asked_first_bound varchar(64),
  asked_last date,
  asked_last_bound varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_agrement_request is 'demande d''agrément / agrément request';
comment on column vs_agrement_request.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_agrement_request.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_agrement_request.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_agrement_request.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_agrement_request.structure is 'structure / structure';
comment on column vs_agrement_request.nature is 'nature / nature';
comment on column vs_agrement_request.filed_on is 'date de dépôt / date of filing';
comment on column vs_agrement_request.filed_on_precision is 'date de dépôt / date of filing (jour, mois ou année / day, month or year)';
comment on column vs_agrement_request.asked_first is 'période demandée / period asked for (début / start)';
comment on column vs_agrement_request.asked_first_bound is 'période demandée / period asked for (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_agrement_request.asked_last is 'période demandée / period asked for (fin / end)';
comment on column vs_agrement_request.asked_last_bound is 'période demandée / period asked for (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_agrement_request_kinds (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  agrement_kind varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_agrement_request_kinds is 'demande d''agrément : types / agrément request: kinds';
comment on column vs_agrement_request_kinds.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_agrement_request_kinds.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_agrement_request_kinds.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_agrement_request_kinds.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_agrement_request_kinds.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_agrement_request_kinds.agrement_kind is 'types / kinds';

create table if not exists vs_agrement_request_parts (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  part varchar(100) not null,
  present boolean not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_agrement_request_parts is 'demande d''agrément : parties / agrément request: parts';
comment on column vs_agrement_request_parts.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_agrement_request_parts.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_agrement_request_parts.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_agrement_request_parts.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_agrement_request_parts.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_agrement_request_parts.part is 'parties, partie / parts, part';
comment on column vs_agrement_request_parts.present is 'parties, présence / parts, present';

create table if not exists vs_criterion_evidence (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  request varchar(64) not null,
  criterion varchar(100) not null,
  evidence varchar(2000),
  present boolean not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_criterion_evidence is 'élément d''appréciation d''un critère / evidence for a criterion';
comment on column vs_criterion_evidence.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_criterion_evidence.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_criterion_evidence.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_criterion_evidence.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_criterion_evidence.request is 'demande d''agrément / request for agrément';
comment on column vs_criterion_evidence.criterion is 'critère / criterion';
comment on column vs_criterion_evidence.evidence is 'preuve / evidence';
comment on column vs_criterion_evidence.present is 'présence / present';

create table if not exists vs_siting (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  request varchar(64) not null,
  situation varchar(100),
  evidence varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_siting is 'implantation / siting';
comment on column vs_siting.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_siting.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_siting.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_siting.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_siting.request is 'demande d''agrément / request for agrément';
comment on column vs_siting.situation is 'implantation / siting';
comment on column vs_siting.evidence is 'preuve / evidence';

create table if not exists vs_request_milestone (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  request varchar(64) not null,
  kind varchar(100) not null,
  reached_on date,
  reached_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_request_milestone is 'étape d''une demande / milestone of a request';
comment on column vs_request_milestone.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_request_milestone.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_request_milestone.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_request_milestone.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_request_milestone.request is 'demande d''agrément / request for agrément';
comment on column vs_request_milestone.kind is 'type / kind';
comment on column vs_request_milestone.reached_on is 'date de franchissement / date reached';
comment on column vs_request_milestone.reached_on_precision is 'date de franchissement / date reached (jour, mois ou année / day, month or year)';

create table if not exists vs_request_milestone_groups (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  group_code varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_request_milestone_groups is 'étape d''une demande : groupes / milestone of a request: groups';
comment on column vs_request_milestone_groups.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_request_milestone_groups.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_request_milestone_groups.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_request_milestone_groups.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_request_milestone_groups.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_request_milestone_groups.group_code is 'groupes / groups';

create table if not exists vs_agrement (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  kind varchar(100) not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  request varchar(64),
  project varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_agrement is 'agrément / agrément';
comment on column vs_agrement.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_agrement.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_agrement.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_agrement.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_agrement.structure is 'structure / structure';
comment on column vs_agrement.kind is 'type / kind';
comment on column vs_agrement.period_first is 'période / period (début / start)';
comment on column vs_agrement.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_agrement.period_last is 'période / period (fin / end)';
comment on column vs_agrement.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_agrement.request is 'demande d''agrément / request for agrément';
comment on column vs_agrement.project is 'projet social / projet social';

create table if not exists vs_agrement_other_structures (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  structure varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_agrement_other_structures is 'agrément : autres structures / agrément: other structures';
comment on column vs_agrement_other_structures.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_agrement_other_structures.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_agrement_other_structures.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_agrement_other_structures.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_agrement_other_structures.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_agrement_other_structures.structure is 'autres structures / other structures';

create table if not exists vs_board_decision (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  body varchar(64),
  nature varchar(64) not null,
  request varchar(64),
  decided_on date,
  decided_on_precision varchar(64),
  effective_on date,
  effective_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_board_decision is 'décision / decision';
comment on column vs_board_decision.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_board_decision.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_board_decision.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_board_decision.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_board_decision.body is 'instance / body';
comment on column vs_board_decision.nature is 'nature / nature';
comment on column vs_board_decision.request is 'demande d''agrément / request for agrément';
comment on column vs_board_decision.decided_on is 'date de décision / date of the decision';
comment on column vs_board_decision.decided_on_precision is 'date de décision / date of the decision (jour, mois ou année / day, month or year)';
comment on column vs_board_decision.effective_on is 'date d''effet / effective date';
comment on column vs_board_decision.effective_on_precision is 'date d''effet / effective date (jour, mois ou année / day, month or year)';

create table if not exists vs_board_decision_agrements (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  agrement varchar(64) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_board_decision_agrements is 'décision : agréments / decision: agréments';
comment on column vs_board_decision_agrements.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_board_decision_agrements.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_board_decision_agrements.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_board_decision_agrements.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_board_decision_agrements.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_board_decision_agrements.agrement is 'agréments / agréments';

create table if not exists vs_decision_reasons (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  decision varchar(64) not null,
  ground varchar(100),
  restrictive boolean,
  opinion_on date,
  opinion_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_decision_reasons is 'motivation d''une décision / reasons of a decision';
comment on column vs_decision_reasons.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_decision_reasons.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_decision_reasons.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_decision_reasons.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_decision_reasons.decision is 'décision / decision';
comment on column vs_decision_reasons.ground is 'fondement / ground';
comment on column vs_decision_reasons.restrictive is 'moins que demandé / less than asked for';
comment on column vs_decision_reasons.opinion_on is 'date de l''avis de la commission nationale / date of the national committee''s opinion';
comment on column vs_decision_reasons.opinion_on_precision is 'date de l''avis de la commission nationale / date of the national committee''s opinion (jour, mois ou année / day, month or year)';

create table if not exists vs_decision_reasons_reasons (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  nature varchar(64) not null,
  code varchar(100) not null,
  statement varchar(2000),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_decision_reasons_reasons is 'motivation d''une décision : motifs / reasons of a decision: reasons';
comment on column vs_decision_reasons_reasons.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_decision_reasons_reasons.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_decision_reasons_reasons.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_decision_reasons_reasons.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_decision_reasons_reasons.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_decision_reasons_reasons.nature is 'motifs, nature / reasons, nature';
comment on column vs_decision_reasons_reasons.code is 'motifs, code / reasons, code';
comment on column vs_decision_reasons_reasons.statement is 'motifs, énoncé / reasons, statement';

create table if not exists vs_decision_reasons_conditions (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  string varchar(2000) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_decision_reasons_conditions is 'motivation d''une décision : conditions posées / reasons of a decision: conditions set';
comment on column vs_decision_reasons_conditions.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_decision_reasons_conditions.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_decision_reasons_conditions.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_decision_reasons_conditions.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_decision_reasons_conditions.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_decision_reasons_conditions.string is 'conditions posées / conditions set';

create table if not exists vs_decision_steps (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  decision varchar(64) not null,
  notice_on date,
  notice_on_precision varchar(64),
  observations_invited_on date,
  observations_invited_on_precision varchar(64),
  notified_on date,
  notified_on_precision varchar(64),
  signed_on date,
  signed_on_precision varchar(64),
  communicated_on date,
  communicated_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_decision_steps is 'suites d''une décision / steps of a decision';
comment on column vs_decision_steps.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_decision_steps.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_decision_steps.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_decision_steps.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_decision_steps.decision is 'décision / decision';
comment on column vs_decision_steps.notice_on is 'date de l''avis préalable / date of notice';
comment on column vs_decision_steps.notice_on_precision is 'date de l''avis préalable / date of notice (jour, mois ou année / day, month or year)';
comment on column vs_decision_steps.observations_invited_on is 'date d''invitation à présenter des observations / date on which observations were invited';
comment on column vs_decision_steps.observations_invited_on_precision is 'date d''invitation à présenter des observations / date on which observations were invited (jour, mois ou année / day, month or year)';
comment on column vs_decision_steps.notified_on is 'date de notification / date of notification';
comment on column vs_decision_steps.notified_on_precision is 'date de notification / date of notification (jour, mois ou année / day, month or year)';
comment on column vs_decision_steps.signed_on is 'date de signature / date of signature';
comment on column vs_decision_steps.signed_on_precision is 'date de signature / date of signature (jour, mois ou année / day, month or year)';
comment on column vs_decision_steps.communicated_on is 'date de communication à l''État / date of communication to the State';
comment on column vs_decision_steps.communicated_on_precision is 'date de communication à l''État / date of communication to the State (jour, mois ou année / day, month or year)';

create table if not exists vs_extension (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  agrement varchar(64) not null,
  decision varchar(64),
  extended_on date,
  extended_on_precision varchar(64),
  until date not null,
  until_precision varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_extension is 'prorogation / extension';
comment on column vs_extension.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_extension.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_extension.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_extension.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_extension.agrement is 'agrément / agrément';
comment on column vs_extension.decision is 'décision / decision';
comment on column vs_extension.extended_on is 'date de prorogation / date of the extension';
comment on column vs_extension.extended_on_precision is 'date de prorogation / date of the extension (jour, mois ou année / day, month or year)';
comment on column vs_extension.until is 'nouveau terme / new last day';
comment on column vs_extension.until_precision is 'nouveau terme / new last day (jour, mois ou année / day, month or year)';

create table if not exists vs_renewal (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  previous varchar(64) not null,
  next varchar(64) not null,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_renewal is 'renouvellement / renewal';
comment on column vs_renewal.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_renewal.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_renewal.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_renewal.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_renewal.previous is 'agrément précédent / previous agrément';
comment on column vs_renewal.next is 'suite / what follows';

create table if not exists vs_declared_state (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  subject varchar(100) not null,
  state varchar(100) not null,
  stated_on date,
  stated_on_precision varchar(64),
  frame varchar(100),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_declared_state is 'état déclaré / declared state';
comment on column vs_declared_state.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_declared_state.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_declared_state.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_declared_state.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_declared_state.subject is 'fiche concernée / entry concerned';
comment on column vs_declared_state.state is 'état / state';
comment on column vs_declared_state.stated_on is 'date de la déclaration / date of the statement';
comment on column vs_declared_state.stated_on_precision is 'date de la déclaration / date of the statement (jour, mois ou année / day, month or year)';
comment on column vs_declared_state.frame is 'cadre de référence / frame of reference';

create table if not exists vs_state_act (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  decision varchar(64) not null,
  kind varchar(64) not null,
  taken_on date,
  taken_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_state_act is 'acte de l''État / act of the State';
comment on column vs_state_act.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_state_act.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_state_act.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_state_act.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_state_act.decision is 'décision / decision';
comment on column vs_state_act.kind is 'type / kind';
comment on column vs_state_act.taken_on is 'date de l''acte / date of the act';
comment on column vs_state_act.taken_on_precision is 'date de l''acte / date of the act (jour, mois ou année / day, month or year)';

create table if not exists vs_remedy (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  decision varchar(64) not null,
  kind varchar(100) not null,
  filed_on date,
  filed_on_precision varchar(64),
  outcome varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_remedy is 'recours / remedy';
comment on column vs_remedy.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_remedy.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_remedy.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_remedy.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_remedy.decision is 'décision / decision';
comment on column vs_remedy.kind is 'type / kind';
comment on column vs_remedy.filed_on is 'date de dépôt / date of filing';
comment on column vs_remedy.filed_on_precision is 'date de dépôt / date of filing (jour, mois ou année / day, month or year)';
comment on column vs_remedy.outcome is 'résultat / outcome';

create table if not exists vs_service_claim (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  structure varchar(64) not null,
  service_claim_function varchar(100) not null,
  claim_year integer not null,
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  figures_eligible_cost numeric(13, 2),
  figures_rate numeric(16, 7),
  figures_forecast numeric(13, 2),
  figures_actual numeric(13, 2),
  dates_forecast_on date,
  dates_forecast_on_precision varchar(64),
  dates_actual_on date,
  dates_actual_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_service_claim is 'prestation de service / service claim';
comment on column vs_service_claim.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_service_claim.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_service_claim.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_service_claim.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_service_claim.structure is 'structure / structure';
comment on column vs_service_claim.service_claim_function is 'fonction / function';
comment on column vs_service_claim.claim_year is 'année de droit / year of the claim';
comment on column vs_service_claim.period_first is 'période / period (début / start)';
comment on column vs_service_claim.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_service_claim.period_last is 'période / period (fin / end)';
comment on column vs_service_claim.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_service_claim.figures_eligible_cost is 'montants déclarés, coût éligible / claimed figures, eligible cost';
comment on column vs_service_claim.figures_rate is 'montants déclarés, taux / claimed figures, rate';
comment on column vs_service_claim.figures_forecast is 'montants déclarés, montant prévisionnel / claimed figures, amount forecast';
comment on column vs_service_claim.figures_actual is 'montants déclarés, montant réel / claimed figures, actual amount';
comment on column vs_service_claim.dates_forecast_on is 'dates, date de dépôt du prévisionnel / dates, date of filing of the forecast';
comment on column vs_service_claim.dates_forecast_on_precision is 'dates, date de dépôt du prévisionnel / dates, date of filing of the forecast (jour, mois ou année / day, month or year)';
comment on column vs_service_claim.dates_actual_on is 'dates, date de dépôt du réel / dates, date of filing of the actual figures';
comment on column vs_service_claim.dates_actual_on_precision is 'dates, date de dépôt du réel / dates, date of filing of the actual figures (jour, mois ou année / day, month or year)';

create table if not exists vs_subsidy (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  grantor varchar(64) not null,
  kind varchar(100) not null,
  total numeric(13, 2),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  terms_purpose varchar(2000),
  terms_subsidy_terms_function varchar(100),
  terms_source varchar(100),
  terms_convention varchar(64),
  terms_tied_to_expense boolean,
  terms_other_payment_dates boolean,
  terms_public_rules boolean,
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_subsidy is 'subvention / subsidy';
comment on column vs_subsidy.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_subsidy.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_subsidy.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_subsidy.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_subsidy.grantor is 'financeur / grantor';
comment on column vs_subsidy.kind is 'type / kind';
comment on column vs_subsidy.total is 'montant total / total amount';
comment on column vs_subsidy.period_first is 'période / period (début / start)';
comment on column vs_subsidy.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_subsidy.period_last is 'période / period (fin / end)';
comment on column vs_subsidy.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_subsidy.terms_purpose is 'conditions de l''aide, objet de l''aide / terms, purpose';
comment on column vs_subsidy.terms_subsidy_terms_function is 'conditions de l''aide, fonction / terms, function';
comment on column vs_subsidy.terms_source is 'conditions de l''aide, source de financement / terms, source of funding';
comment on column vs_subsidy.terms_convention is 'conditions de l''aide, convention / terms, convention';
comment on column vs_subsidy.terms_tied_to_expense is 'conditions de l''aide, affectée à une dépense déterminée / terms, tied to a given expense';
comment on column vs_subsidy.terms_other_payment_dates is 'conditions de l''aide, autres dates de versement / terms, other payment dates';
comment on column vs_subsidy.terms_public_rules is 'conditions de l''aide, demande à une autorité administrative / terms, request to an administrative authority';

create table if not exists vs_subsidy_terms_payments (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  due_first date,
  due_first_bound varchar(64),
  due_last date,
  due_last_bound varchar(64),
  amount numeric(13, 2),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_subsidy_terms_payments is 'subvention : conditions de l''aide, versements prévus / subsidy: terms, planned payments';
comment on column vs_subsidy_terms_payments.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_subsidy_terms_payments.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_subsidy_terms_payments.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_subsidy_terms_payments.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_subsidy_terms_payments.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_subsidy_terms_payments.due_first is 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (début / start)';
comment on column vs_subsidy_terms_payments.due_first_bound is 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_subsidy_terms_payments.due_last is 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (fin / end)';
comment on column vs_subsidy_terms_payments.due_last_bound is 'conditions de l''aide, versements prévus, échéance de versement / terms, planned payments, due for payment (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_subsidy_terms_payments.amount is 'conditions de l''aide, versements prévus, montant / terms, planned payments, amount';

create table if not exists vs_subsidy_beneficiaries (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  beneficiary varchar(64) not null,
  share numeric(16, 7),
  amount numeric(13, 2),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_subsidy_beneficiaries is 'subvention : bénéficiaires / subsidy: beneficiaries';
comment on column vs_subsidy_beneficiaries.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_subsidy_beneficiaries.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_subsidy_beneficiaries.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_subsidy_beneficiaries.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_subsidy_beneficiaries.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_subsidy_beneficiaries.beneficiary is 'bénéficiaires, bénéficiaire / beneficiaries, beneficiary';
comment on column vs_subsidy_beneficiaries.share is 'bénéficiaires, part / beneficiaries, share';
comment on column vs_subsidy_beneficiaries.amount is 'bénéficiaires, montant / beneficiaries, amount';

create table if not exists vs_subsidy_step (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  subsidy varchar(64) not null,
  kind varchar(100) not null,
  reached_on date,
  reached_on_precision varchar(64),
  amount numeric(13, 2),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_subsidy_step is 'étape d''une subvention / step of a subsidy';
comment on column vs_subsidy_step.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_subsidy_step.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_subsidy_step.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_subsidy_step.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_subsidy_step.subsidy is 'aide / subsidy';
comment on column vs_subsidy_step.kind is 'type / kind';
comment on column vs_subsidy_step.reached_on is 'date de franchissement / date reached';
comment on column vs_subsidy_step.reached_on_precision is 'date de franchissement / date reached (jour, mois ou année / day, month or year)';
comment on column vs_subsidy_step.amount is 'montant / amount';

create table if not exists vs_published_record (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  subsidy varchar(64) not null,
  published_on date,
  published_on_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_published_record is 'données publiées / published record';
comment on column vs_published_record.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_published_record.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_published_record.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_published_record.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_published_record.subsidy is 'aide / subsidy';
comment on column vs_published_record.published_on is 'date de publication / date of publication';
comment on column vs_published_record.published_on_precision is 'date de publication / date of publication (jour, mois ou année / day, month or year)';

create table if not exists vs_published_record_fields (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  name varchar(2000) not null,
  content varchar(2000),
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_published_record_fields is 'données publiées : champs / published record: fields';
comment on column vs_published_record_fields.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_published_record_fields.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_published_record_fields.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_published_record_fields.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_published_record_fields.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_published_record_fields.name is 'champs, nom / fields, name';
comment on column vs_published_record_fields.content is 'champs, contenu / fields, content';

create table if not exists vs_subsidy_breach (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  subsidy varchar(64) not null,
  occurred_on date,
  occurred_on_precision varchar(64),
  role varchar(100),
  acting_in_capacity boolean,
  withdrawn numeric(13, 2),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_subsidy_breach is 'manquement à un engagement / breach of a commitment';
comment on column vs_subsidy_breach.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_subsidy_breach.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_subsidy_breach.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_subsidy_breach.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_subsidy_breach.subsidy is 'aide / subsidy';
comment on column vs_subsidy_breach.occurred_on is 'date des faits / date of occurrence';
comment on column vs_subsidy_breach.occurred_on_precision is 'date des faits / date of occurrence (jour, mois ou année / day, month or year)';
comment on column vs_subsidy_breach.role is 'qualité de l''auteur / role of the author';
comment on column vs_subsidy_breach.acting_in_capacity is 'agissant en cette qualité / acting in that capacity';
comment on column vs_subsidy_breach.withdrawn is 'montant retiré / amount withdrawn';

create table if not exists vs_derogation (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  rule varchar(100) not null,
  subject varchar(100) not null,
  granted_on date,
  granted_on_precision varchar(64),
  granted_by varchar(64),
  reason varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_derogation is 'dérogation / derogation';
comment on column vs_derogation.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_derogation.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_derogation.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_derogation.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_derogation.rule is 'règle / rule';
comment on column vs_derogation.subject is 'fiche concernée / entry concerned';
comment on column vs_derogation.granted_on is 'date d''accord / date of granting';
comment on column vs_derogation.granted_on_precision is 'date d''accord / date of granting (jour, mois ou année / day, month or year)';
comment on column vs_derogation.granted_by is 'accordée par / granted by';
comment on column vs_derogation.reason is 'motif / reason';

create table if not exists vs_evidence (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  kind varchar(100) not null,
  state varchar(64) not null,
  period_first date,
  period_first_bound varchar(64),
  period_last date,
  period_last_bound varchar(64),
  document_given boolean not null,
  document_reference varchar(2000),
  document_hash varchar(2000),
  owed_by varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_evidence is 'preuve / evidence';
comment on column vs_evidence.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_evidence.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_evidence.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_evidence.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_evidence.kind is 'type / kind';
comment on column vs_evidence.state is 'état / state';
comment on column vs_evidence.period_first is 'période / period (début / start)';
comment on column vs_evidence.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_evidence.period_last is 'période / period (fin / end)';
comment on column vs_evidence.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_evidence.document_given is 'document / document (renseigné ou non / given or not)';
comment on column vs_evidence.document_reference is 'document, référence / document, reference';
comment on column vs_evidence.document_hash is 'document, empreinte du document / document, fingerprint of the document';
comment on column vs_evidence.owed_by is 'organisme débiteur / owed by';

create table if not exists vs_evidence_subjects (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  position integer not null,
  mention varchar(100) not null,
  primary key (territory, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_evidence_subjects is 'preuve : fiches concernées / evidence: entries concerned';
comment on column vs_evidence_subjects.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_evidence_subjects.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_evidence_subjects.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_evidence_subjects.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_evidence_subjects.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_evidence_subjects.mention is 'fiches concernées / entries concerned';

create table if not exists vs_tolerance (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  evidence varchar(64) not null,
  granted_by varchar(64),
  period_first date,
  period_first_bound varchar(64) not null,
  period_last date,
  period_last_bound varchar(64) not null,
  reason varchar(2000),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_tolerance is 'tolérance / tolerance';
comment on column vs_tolerance.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_tolerance.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_tolerance.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_tolerance.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_tolerance.evidence is 'preuve / evidence';
comment on column vs_tolerance.granted_by is 'accordée par / granted by';
comment on column vs_tolerance.period_first is 'période / period (début / start)';
comment on column vs_tolerance.period_first_bound is 'période / period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_tolerance.period_last is 'période / period (fin / end)';
comment on column vs_tolerance.period_last_bound is 'période / period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';
comment on column vs_tolerance.reason is 'motif / reason';

create table if not exists vs_inventory (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  list varchar(2000) not null,
  within varchar(100),
  complete boolean not null,
  as_of date,
  as_of_precision varchar(64),
  primary key (territory, id, since_revision),
  check (until_revision > since_revision)
);
comment on table vs_inventory is 'état d''une liste / inventory';
comment on column vs_inventory.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_inventory.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_inventory.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_inventory.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_inventory.list is 'liste / list';
comment on column vs_inventory.within is 'au sein de / within';
comment on column vs_inventory.complete is 'liste complète / complete list';
comment on column vs_inventory.as_of is 'date de l''information / date of the information';
comment on column vs_inventory.as_of_precision is 'date de l''information / date of the information (jour, mois ou année / day, month or year)';

create table if not exists vs_about_external_ids (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  entry_kind varchar(64) not null,
  position integer not null,
  scheme varchar(2000) not null,
  external_id_value varchar(2000) not null,
  period_first date,
  period_first_bound varchar(64),
  period_last date,
  period_last_bound varchar(64),
  primary key (territory, entry_kind, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_about_external_ids is 'toute fiche : identifiants externes / any entry: external ids';
comment on column vs_about_external_ids.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_about_external_ids.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_about_external_ids.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_about_external_ids.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_about_external_ids.entry_kind is 'sorte de fiche / kind of entry';
comment on column vs_about_external_ids.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_about_external_ids.scheme is 'identifiants externes, répertoire / external ids, scheme';
comment on column vs_about_external_ids.external_id_value is 'identifiants externes, numéro / external ids, number';
comment on column vs_about_external_ids.period_first is 'identifiants externes, période / external ids, period (début / start)';
comment on column vs_about_external_ids.period_first_bound is 'identifiants externes, période / external ids, period (début : précision, ou ouvert, ou non connu / start: precision, or open, or not known)';
comment on column vs_about_external_ids.period_last is 'identifiants externes, période / external ids, period (fin / end)';
comment on column vs_about_external_ids.period_last_bound is 'identifiants externes, période / external ids, period (fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known)';

create table if not exists vs_about_provenance (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  entry_kind varchar(64) not null,
  position integer not null,
  source varchar(2000) not null,
  asserted_by varchar(64),
  as_of date,
  as_of_precision varchar(64),
  primary key (territory, entry_kind, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_about_provenance is 'toute fiche : provenance / any entry: provenance';
comment on column vs_about_provenance.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_about_provenance.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_about_provenance.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_about_provenance.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_about_provenance.entry_kind is 'sorte de fiche / kind of entry';
comment on column vs_about_provenance.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_about_provenance.source is 'provenance, source / provenance, source';
comment on column vs_about_provenance.asserted_by is 'provenance, organisme déclarant / provenance, asserted by';
comment on column vs_about_provenance.as_of is 'provenance, date de l''information / provenance, date of the information';
comment on column vs_about_provenance.as_of_precision is 'provenance, date de l''information / provenance, date of the information (jour, mois ou année / day, month or year)';

create table if not exists vs_about_audience (
  territory varchar(64) not null,
  id varchar(64) not null,
  since_revision bigint not null,
  until_revision bigint,
  entry_kind varchar(64) not null,
  position integer not null,
  organisation varchar(64) not null,
  primary key (territory, entry_kind, id, since_revision, position),
  check (until_revision > since_revision)
);
comment on table vs_about_audience is 'toute fiche : destinataires / any entry: audience';
comment on column vs_about_audience.territory is 'territoire, identifiant opaque / territory, opaque id';
comment on column vs_about_audience.id is 'identifiant donné par l''hôte / id given by the host';
comment on column vs_about_audience.since_revision is 'révision qui a écrit la ligne / revision that wrote the row';
comment on column vs_about_audience.until_revision is 'révision qui l''a close ; vide si la ligne vaut / revision that closed it; empty while it holds';
comment on column vs_about_audience.entry_kind is 'sorte de fiche / kind of entry';
comment on column vs_about_audience.position is 'rang dans la liste, depuis 0 / place in the list, from 0';
comment on column vs_about_audience.organisation is 'destinataires / audience';

create index if not exists vs_about_external_ids_by_number on vs_about_external_ids (external_id_value, scheme);

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

