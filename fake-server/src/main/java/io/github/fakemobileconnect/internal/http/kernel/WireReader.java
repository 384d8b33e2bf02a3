package io.github.fakemobileconnect.internal.http.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a JSON object as the real service binds them: names in any case, null as absent, unknown members
 * ignored. Where two members differ in case only, the last one counts.
 */
public final class WireReader {
    private final ObjectNode object;

    /** A reader of this object. */
    public WireReader(ObjectNode object) {
        this.object = object;
    }

    /** A text, or a number or boolean as text; empty when it is absent, null or something that is not one value. */
    public String text(String name) {
        return value(name).filter(JsonNode::isValueNode).map(JsonNode::asText).orElse("");
    }

    /** A text as {@link #text}, but an array or object written out, so that it can be told what was wrong. */
    public String written(String name) {
        return value(name).map(WireReader::asText).orElse("");
    }

    /** True when the member is there and not null. */
    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** True when the member is a JSON string. */
    public boolean isString(String name) {
        return value(name).filter(JsonNode::isTextual).isPresent();
    }

    /** True when the member is an array or an object. */
    public boolean isStructured(String name) {
        return value(name).filter(JsonNode::isContainerNode).isPresent();
    }

    /** True when the member is a boolean, or the text of one in any case. */
    public boolean isFlag(String name) {
        return flag(name) || AsciiCase.equal(text(name).strip(), "false");
    }

    /** The names of all members that are not null, as they are spelled. */
    public List<String> names() {
        return object.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A boolean, or its text in any case; false when it is absent or something else. */
    public boolean flag(String name) {
        return AsciiCase.equal(text(name).strip(), "true");
    }

    /** The members of an object, as a reader; empty when it is absent, null or no object. */
    public Optional<WireReader> object(String name) {
        return value(name).filter(ObjectNode.class::isInstance).map(object -> new WireReader((ObjectNode) object));
    }

    /** Every member that is one value, as text; the names are compared in any case, and the last one counts. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        object.properties().stream()
                .filter(member -> member.getValue().isValueNode())
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> texts.put(member.getKey(), asText(member.getValue())));
        return texts;
    }

    /** The elements of an array; none when it is absent, null or not an array. */
    public List<JsonNode> array(String name) {
        List<JsonNode> elements = new ArrayList<>();
        value(name).filter(JsonNode::isArray).ifPresent(array -> array.forEach(elements::add));
        return elements;
    }

    /** The elements of an array as texts; a single value counts as an array of one. */
    public List<String> textsOrText(String name) {
        boolean single = value(name).filter(JsonNode::isValueNode).isPresent();
        return single
                ? List.of(text(name))
                : array(name).stream().map(WireReader::asText).toList();
    }

    /** An element as text; an array or an object in the place of one value is written out. */
    public static String asText(JsonNode element) {
        return element.isNull() ? "" : element.isValueNode() ? element.asText() : element.toString();
    }

    private Optional<JsonNode> value(String name) {
        @Nullable JsonNode found = null;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (AsciiCase.equal(member.getKey(), name)) {
                found = member.getValue();
            }
        }
        return Optional.ofNullable(found).filter(value -> !value.isNull());
    }
}
