package fr.viesociale.project;

import fr.viesociale.contract.TerritorialProjectsContract;

/** The repository in memory keeps the contract. */
class InMemoryProjectsTest extends TerritorialProjectsContract {

    @Override
    protected TerritorialProjects empty() {
        return new InMemoryProjects();
    }
}
