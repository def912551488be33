package fr.viesociale.project;

import fr.viesociale.contract.TerritorialProjectsContract;

/** A repository without any capability keeps the contract, too: it refuses what it does not declare. */
class LatestOnlyProjectsTest extends TerritorialProjectsContract {

    @Override
    protected TerritorialProjects empty() {
        return new LatestOnlyProjects();
    }
}
