package io.github.fakemobileconnect.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in texts whose script is left alone. */
class PersonalisationTest {
    private static final Map<String, String> ATTRIBUTES = Map.of("Name", "Astro", "MSG(0).VERB", "STOCK");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "Hi %%Name%%                            → Hi Astro",
                "%%[Name]%% %%[MSG(0).VERB]%%           → Astro STOCK",
                "%%[ set @a = 1 ]%%%%Name%%%%=v(@a)=%%  → %%[ set @a = 1 ]%%Astro%%=v(@a)=%%",
                "%%=Concat('%%Name%%')=%% %%Name%%      → %%=Concat('%%Name%%')=%% Astro",
                "%%[ %%Name%% ]%%                       → %%[ %%Name%% ]%%",
                "%%[ no end %%Name%%                    → %%[ no end Astro",
                "%%= no end %%Name%%                    → %%= no end Astro",
                "50%% off, 100%% sure                   → 50%% off, 100%% sure",
                "%%%Name%%%                             → %Astro%",
                "100% %% %                              → 100% %% %"
            })
    void names_are_replaced_and_script_stays(String text, String personalised) {
        assertThat(Personalisation.of(text, name -> Optional.ofNullable(ATTRIBUTES.get(name)))
                        .text())
                .isEqualTo(personalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%[", "%%=", "%%", "%%[a", "%%x ", "]%%", "%%[]", "%"})
    @Timeout(60)
    void a_text_of_nothing_but_beginnings_takes_no_longer_than_its_length(String beginning) {
        String text = beginning.repeat(1_000_000 / beginning.length());

        assertThat(Personalisation.of(text, name -> Optional.of("")).missing()).isEmpty();
    }

    @Test
    void a_name_without_a_value_is_told_once() {
        assertThat(Personalisation.of("%%A%% %%B%% %%A%%", name -> Optional.empty())
                        .missing())
                .containsExactly("A", "B");
    }
}
