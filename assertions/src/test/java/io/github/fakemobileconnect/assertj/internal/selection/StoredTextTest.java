package io.github.fakemobileconnect.assertj.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredTextTest {

    @Test
    void values_may_be_anything() {
        StoredText greeting = new StoredText("Hi %%First Name%%, 50%% off $5 (%%Shop%%)");

        assertThat(greeting.couldBecome("Hi Ann\nB., 50%% off $5 ()")).isTrue();
        assertThat(greeting.couldBecome("Hi Ann, 50%% off $6 (here)")).isFalse();
        assertThat(greeting.couldBecome("Hi Ann")).isFalse();
    }

    @Test
    void a_text_with_script_stays_as_it_is() {
        StoredText script = new StoredText("%%=v(@name)=%% and %%FirstName%%");

        assertThat(script.couldBecome("%%=v(@name)=%% and %%FirstName%%")).isTrue();
        assertThat(script.couldBecome("%%=v(@name)=%% and Ann")).isFalse();
    }
}
