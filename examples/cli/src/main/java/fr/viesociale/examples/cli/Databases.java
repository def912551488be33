package fr.viesociale.examples.cli;

import picocli.CommandLine.Command;

/** La base de données: the commands that keep a dossier, revision by revision. */
@Command(name = "db", synopsisSubcommandLabel = "${bundle:label.command}")
final class Databases {}
