package com.example.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file that pages quote from.
 *
 * @param path where it is
 * @param form what the lines of file and quotation are made to before they are compared
 * @param lines its lines in that form
 */
record Quoted(Path path, UnaryOperator<String> form, List<String> lines) {
    private static final String GAP = "// ..";
    private static final String END = "}";

    /** A file of which indentation and empty lines do not matter. */
    static Quoted loosely(Path path) {
        return of(path, String::strip);
    }

    /** A file with text blocks, as {@link #loosely}; what stands behind the end of one does not matter either. */
    static Quoted textsIn(Path path) {
        return of(path, line -> line.replaceFirst("\"\"\".*", "").strip());
    }

    /** A file whose lines are quoted as they stand. */
    static Quoted exactly(Path path) {
        return of(path, String::stripTrailing);
    }

    private static Quoted of(Path path, UnaryOperator<String> form) {
        return new Quoted(path, form, inForm(Repository.lines(path), form));
    }

    private static List<String> inForm(List<String> lines, UnaryOperator<String> form) {
        return lines.stream().map(form).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * How this file goes along with a block: line by line and in order, where {@code // ..} stands for lines left out, and
     * the closing braces at the end for whatever else the class has.
     */
    Agreement with(Block block) {
        List<String> quotation = inForm(withoutEnd(block.lines()), form);
        int longest = 0;
        for (int start = 0; start < lines.size(); start++) {
            longest = Math.max(longest, agreement(quotation, 0, start));
        }
        int shared = (int) quotation.stream().filter(lines::contains).count();
        return new Agreement(this, quotation, longest, shared);
    }

    private static List<String> withoutEnd(List<String> quotation) {
        int end = quotation.size();
        while (end > 0 && quotation.get(end - 1).strip().equals(END)) {
            end--;
        }
        return quotation.subList(0, end);
    }

    /** How many lines of the quotation agree when this one is that of the file. */
    private int agreement(List<String> quotation, int from, int start) {
        int agreed = from;
        int at = start;
        while (agreed < quotation.size() && at < lines.size()) {
            if (quotation.get(agreed).equals(GAP)) {
                return afterGap(quotation, agreed + 1, at);
            }
            if (!quotation.get(agreed).equals(lines.get(at))) {
                return agreed;
            }
            agreed++;
            at++;
        }
        return agreed;
    }

    private int afterGap(List<String> quotation, int from, int at) {
        int longest = from;
        for (int start = at; start < lines.size(); start++) {
            longest = Math.max(longest, agreement(quotation, from, start));
        }
        return longest;
    }

    /**
     * How far a file goes along with a quotation.
     *
     * @param file the file
     * @param quotation the lines that are quoted
     * @param lines how many of them stand there one after the other, from the first on
     * @param shared how many of them stand there at all
     */
    record Agreement(Quoted file, List<String> quotation, int lines, int shared) {
        boolean isWhole() {
            return lines == quotation.size();
        }

        /** What a person has to look at. */
        @Override
        public String toString() {
            return isWhole()
                    ? "stands in " + Repository.name(file.path())
                    : "nearest is %s, where %d of %d lines agree; this one does not:%n  %s"
                            .formatted(Repository.name(file.path()), lines, quotation.size(), quotation.get(lines));
        }
    }
}
