package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Scenario;

/** Where {@link UseScenario} takes a scenario from; the same source is equal wherever it is named. */
sealed interface ScenarioSource permits ScenarioClass, ScenarioField {
    /** The scenario. */
    Scenario scenario();
}
