package com.example.docs;

import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param page the page
 * @param line the number of its first line
 * @param language what stands behind the fence
 * @param lines its lines
 */
record Block(Page page, int line, String language, List<String> lines) {
    /** True for code in this language. */
    boolean isIn(String other) {
        return language.equals(other);
    }

    /** True for what a test or a program prints. */
    boolean isOutput() {
        return language.isEmpty() || isIn("text");
    }

    /** Where it is, and how it begins. */
    @Override
    public String toString() {
        return page + ":" + line + "  " + (lines.isEmpty() ? "" : lines.get(0).strip());
    }
}
