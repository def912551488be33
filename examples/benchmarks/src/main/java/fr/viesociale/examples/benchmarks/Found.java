package fr.viesociale.examples.benchmarks;

import fr.viesociale.rule.Answer;

/**
 * Un constat, sous la même forme pour tous: what any of the engines reports.
 *
 * @param rule the id of the rule, never null
 * @param subject the kind and the id of what it speaks of, never null
 * @param answer breached or undetermined, never null
 */
public record Found(String rule, String subject, Answer answer) {}
