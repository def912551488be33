package fr.viesociale.examples.ales.page;

import static fr.viesociale.examples.ales.page.French.words;

import fr.viesociale.identifier.Id;
import fr.viesociale.network.Actor;
import fr.viesociale.network.Network;
import fr.viesociale.network.Tie;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Le réseau dessiné: the actors that have a tie, numbered, and what ties each two of them.
 *
 * @param actors those with a tie, sure or doubtful, the most tied first
 * @param ties one for each pair
 * @param alone those without any tie on record
 * @param open the lists that may lack entries
 */
record Web(List<Node> actors, List<Link> ties, List<String> alone, List<String> open) {

    /** An actor, with how many others it surely works with, and whether a group depends on it. */
    record Node(int number, String id, String name, int degree, boolean cut) {}

    /** Two actors and what they do together. */
    record Link(String source, String target, String one, String other, boolean sure, List<String> on) {}

    static Web of(Network network) {
        Situation situation = network.basis().situation();
        List<Actor> tied = network.actors().stream()
                .filter(actor -> actor.possible() > 0)
                .sorted((one, other) -> other.possible() - one.possible())
                .toList();
        List<Node> nodes = new ArrayList<>();
        for (Actor actor : tied) {
            nodes.add(new Node(
                    nodes.size() + 1,
                    actor.organisation().value(),
                    situation.nameOf(actor.organisation()).fr(),
                    actor.degree(),
                    network.form().cutActors().contains(actor.organisation())));
        }
        Map<List<Id>, List<Tie>> pairs = new LinkedHashMap<>();
        network.ties()
                .forEach(tie -> pairs.computeIfAbsent(List.of(tie.one(), tie.other()), none -> new ArrayList<>())
                        .add(tie));
        return new Web(
                nodes,
                pairs.values().stream().map(ties -> link(ties, situation)).toList(),
                network.actors().stream()
                        .filter(actor -> actor.possible() == 0)
                        .map(actor -> situation.nameOf(actor.organisation()).fr())
                        .toList(),
                network.open().stream()
                        .flatMap(list -> Kind.named(list).stream())
                        .map(kind -> words(kind.name()))
                        .toList());
    }

    private static Link link(List<Tie> ties, Situation situation) {
        Tie first = ties.get(0);
        return new Link(
                first.one().value(),
                first.other().value(),
                situation.nameOf(first.one()).fr(),
                situation.nameOf(first.other()).fr(),
                ties.stream().anyMatch(tie -> tie.holds() == Holds.YES),
                ties.stream()
                        .map(tie -> words(tie.kind()) + " : "
                                + situation.nameOf(tie.on()).fr() + (tie.holds() == Holds.YES ? "" : " (non connu)"))
                        .toList());
    }
}
