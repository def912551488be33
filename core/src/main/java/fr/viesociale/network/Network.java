package fr.viesociale.network;

import fr.viesociale.actor.Organisation;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Le réseau: who works with whom on what on the day. Its form is drawn from sure ties; the actors are the organisations on
 * record.
 *
 * @param basis the facts and the day, never null
 * @param ties the ties, sure or doubtful, sorted by their two actors, their kind and what they are on, never null
 * @param actors the organisations, sorted by id, never null
 * @param form density, groups, bridges and cut actors, never null
 * @param presences the colleges present in the bodies of the day, the actions, the reviews held by the day and the
 *     diagnoses, each sorted by id, never null
 * @param open the lists of the dossier from which entries may be missing, such as {@code cooperations}, never null
 */
public record Network(
        Basis basis, List<Tie> ties, List<Actor> actors, Form form, List<Presence> presences, List<String> open)
        implements Told {

    private static final List<Kind<?>> TIED_BY =
            List.of(Kind.ACTION, Kind.COOPERATION, Kind.INITIATIVE, Kind.MANAGEMENT);
    private static final List<Kind<?>> DRAWN_FROM =
            Stream.concat(Stream.of(Kind.ORGANISATION), TIED_BY.stream()).toList();

    /** @throws NullPointerException when a list is missing */
    public Network {
        ties = List.copyOf(ties);
        actors = List.copyOf(actors);
        presences = List.copyOf(presences);
        open = List.copyOf(open);
    }

    /**
     * The network of a day.
     *
     * @param situation the day
     * @return the network, never null
     */
    public static Network of(Situation situation) {
        List<Id.Organisation> organisations = situation.project().all(Kind.ORGANISATION).stream()
                .map(Organisation::id)
                .toList();
        List<Tie> ties = Ties.of(situation);
        Set<Pair> sure = pairs(ties.stream().filter(tie -> tie.holds() == Holds.YES));
        Set<Pair> possible = pairs(ties.stream());
        Graph certain = graph(organisations, sure);
        Graph conceivable = graph(organisations, possible);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < organisations.size(); i++) {
            BigDecimal centrality = Density.fraction(certain.degree(i), organisations.size() - 1L);
            actors.add(new Actor(
                    organisations.get(i),
                    certain.degree(i),
                    conceivable.degree(i),
                    centrality,
                    isolated(organisations.get(i), certain.degree(i), conceivable.degree(i), situation)));
        }
        return new Network(
                situation.basis(),
                ties,
                actors,
                form(organisations, certain, new Density(organisations.size(), sure.size(), possible.size())),
                Colleges.of(situation),
                DRAWN_FROM.stream()
                        .filter(kind -> situation.open(
                                kind, null, situation.project().all(kind).isEmpty()))
                        .map(Kind::plural)
                        .toList());
    }

    private static Holds isolated(Id.Organisation organisation, int degree, int possible, Situation situation) {
        boolean missing = TIED_BY.stream()
                .anyMatch(kind -> situation.open(
                        kind, organisation, situation.project().all(kind).isEmpty()));
        return degree > 0 ? Holds.NO : possible > 0 || missing ? Holds.UNDETERMINED : Holds.YES;
    }

    private static Set<Pair> pairs(Stream<Tie> ties) {
        return ties.map(Tie::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph graph(List<Id.Organisation> organisations, Set<Pair> pairs) {
        return new Graph(
                organisations.size(),
                pairs.stream()
                        .map(pair -> new int[] {organisations.indexOf(pair.one()), organisations.indexOf(pair.other())})
                        .toList());
    }

    private static Form form(List<Id.Organisation> organisations, Graph graph, Density density) {
        List<Id.Organisation> cuts = new ArrayList<>();
        for (int i = 0; i < organisations.size(); i++) {
            if (graph.cuts(i)) {
                cuts.add(organisations.get(i));
            }
        }
        return new Form(
                density,
                graph.groups().stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> group.stream().map(organisations::get).toList())
                        .toList(),
                graph.bridges().stream()
                        .map(pair -> new Pair(organisations.get(pair[0]), organisations.get(pair[1])))
                        .sorted()
                        .toList(),
                cuts);
    }

    /**
     * The actors that work with nobody, or perhaps do not.
     *
     * @param holds yes for those surely without any tie, undetermined for those that may have some
     * @return the actors, sorted by id, never null
     */
    public List<Id.Organisation> isolated(Holds holds) {
        return actors.stream()
                .filter(actor -> actor.isolated() == holds)
                .map(Actor::organisation)
                .toList();
    }

    @Override
    public List<String> lines(Language language) {
        var told = new Telling(basis.situation(), language);
        List<String> lines = new ArrayList<>();
        lines.add(told.words("Le réseau au ", "The network on ")
                + Words.of(basis.on(), language)
                + told.words(" : acteurs ", ": actors ")
                + actors.size()
                + told.words(", paires liées ", ", tied pairs ")
                + form.density().sure()
                + told.density(form.density()));
        ties.forEach(tie -> lines.add("  " + told.tie(tie)));
        form.groups().forEach(group -> lines.add(told.words("groupe : ", "group: ") + told.names(group)));
        form.bridges()
                .forEach(pair -> lines.add(told.words("lien dont dépend un groupe : ", "tie on which a group depends: ")
                        + told.pair(pair.one(), pair.other())));
        told.listed(lines, "acteurs dont dépend un groupe", "actors on which a group depends", form.cutActors());
        told.listed(lines, "acteurs isolés", "isolated actors", isolated(Holds.YES));
        told.listed(lines, "acteurs peut-être isolés", "perhaps isolated actors", isolated(Holds.UNDETERMINED));
        presences.forEach(presence -> lines.addAll(told.presence(presence)));
        open.stream()
                .flatMap(list -> Kind.named(list).stream())
                .forEach(kind -> lines.add(told.words("liste peut-être incomplète : ", "list that may be incomplete: ")
                        + Words.of(kind.name(), language)));
        return lines;
    }
}
