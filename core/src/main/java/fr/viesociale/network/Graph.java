package fr.viesociale.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Un graphe: actors numbered from 0, and pairs of them. Bridges and cut actors are found in one walk (Tarjan 1972, 1974),
 * without recursion, so that a long chain of actors is no trouble.
 */
final class Graph {

    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] next;
    private final boolean[] cuts;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<int[]> bridges = new ArrayList<>();
    private int clock;

    /**
     * Walks a graph.
     *
     * @param size how many actors there are
     * @param pairs pairs of two different actors, each pair once
     */
    Graph(int size, List<int[]> pairs) {
        for (int i = 0; i < size; i++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] pair : pairs) {
            neighbours.get(pair[0]).add(pair[1]);
            neighbours.get(pair[1]).add(pair[0]);
        }
        found = new int[size];
        low = new int[size];
        parent = new int[size];
        next = new int[size];
        cuts = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (found[i] == 0) {
                walk(i);
            }
        }
    }

    private void walk(int root) {
        List<Integer> group = new ArrayList<>();
        Deque<Integer> path = new ArrayDeque<>();
        int branches = 0;
        parent[root] = -1;
        enter(root, group, path);
        while (!path.isEmpty()) {
            int actor = path.element();
            if (next[actor] < degree(actor)) {
                int neighbour = neighbours.get(actor).get(next[actor]++);
                if (found[neighbour] == 0) {
                    parent[neighbour] = actor;
                    branches += actor == root ? 1 : 0;
                    enter(neighbour, group, path);
                } else if (neighbour != parent[actor]) {
                    low[actor] = Math.min(low[actor], found[neighbour]);
                }
            } else {
                path.pop();
                leave(actor, root);
            }
        }
        cuts[root] = branches > 1;
        groups.add(group.stream().sorted().toList());
    }

    private void enter(int actor, List<Integer> group, Deque<Integer> path) {
        clock++;
        found[actor] = clock;
        low[actor] = clock;
        group.add(actor);
        path.push(actor);
    }

    private void leave(int actor, int root) {
        int up = parent[actor];
        if (up < 0) {
            return;
        }
        low[up] = Math.min(low[up], low[actor]);
        if (low[actor] > found[up]) {
            bridges.add(new int[] {Math.min(up, actor), Math.max(up, actor)});
        }
        if (up != root && low[actor] >= found[up]) {
            cuts[up] = true;
        }
    }

    /** How many actors one is tied to. */
    int degree(int actor) {
        return neighbours.get(actor).size();
    }

    /** The connected groups, single actors included, each sorted, by their first actor. */
    List<List<Integer>> groups() {
        return List.copyOf(groups);
    }

    /** The pairs without which a group falls apart, lower number first, in no order. */
    List<int[]> bridges() {
        return List.copyOf(bridges);
    }

    /** Whether a group falls apart without the actor. */
    boolean cuts(int actor) {
        return cuts[actor];
    }
}
