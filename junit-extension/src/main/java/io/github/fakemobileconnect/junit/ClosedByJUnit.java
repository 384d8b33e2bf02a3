package io.github.fakemobileconnect.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/** Something that JUnit's store closes. JUnit before 5.13 knows the one interface, later versions the other. */
@SuppressWarnings("deprecation")
interface ClosedByJUnit extends ExtensionContext.Store.CloseableResource, AutoCloseable {
    @Override
    void close();
}
