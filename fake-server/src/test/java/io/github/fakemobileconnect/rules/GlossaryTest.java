package io.github.fakemobileconnect.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.fakemobileconnect.kit.Glossary;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    /** What users know by its name. */
    private static final Set<String> KNOWN = Set.of("NumberDropped");

    @Test
    void no_class_is_named_by_a_word_that_is_not_ours() {
        classes()
                .that(not(describe("are known to users", GlossaryTest::isKnown)))
                .should(Glossary.speakTheWordsOfTheGlossary())
                .because("one thing has one word, and the glossary says which")
                .check(ArchitectureTest.EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "OutgoingMessage,  outgoing",
        "ConsentFlags,     flag",
        "SenderIds,        sender id",
        "NumberDropped,    dropped",
        "SMSReceipt,       receipt",
        "Of_a_customer,    customer",
        "ModelInbound,     inbound"
    })
    void a_wrong_word_is_seen_wherever_it_stands(String name, String word) {
        assertThat(Glossary.wrongWordsIn(name)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Optional", "Adoption", "Contexture", "Sender", "ApiClient", "OutboundMessage", "", "Flagship"})
    void a_part_of_another_word_is_none(String name) {
        assertThat(Glossary.wrongWordsIn(name)).isEmpty();
    }

    private static boolean isKnown(JavaClass type) {
        return KNOWN.contains(type.getSimpleName());
    }
}
