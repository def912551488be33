package fr.viesociale.examples.ales;

import fr.viesociale.contract.TerritorialProjectsContract;
import fr.viesociale.project.TerritorialProjects;

/** The adapter of the guide passes the contract. */
class LatestProjectsTest extends TerritorialProjectsContract {

    @Override
    protected TerritorialProjects empty() {
        return new LatestProjects();
    }
}
