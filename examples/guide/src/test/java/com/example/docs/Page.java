package com.example.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path where it is
 * @param lines its text
 */
record Page(Path path, List<String> lines) {
    private static final String FENCE = "```";

    static Page of(Path path) {
        return new Page(path, Repository.lines(path));
    }

    /** The page at the top. */
    static Page readme() {
        return of(Repository.ROOT.resolve("README.md"));
    }

    /** The pages that show code: the README and the guide. */
    static List<Page> withCode() {
        return Stream.concat(Stream.of(readme()), guide().stream()).toList();
    }

    static List<Page> guide() {
        return in(Repository.ROOT.resolve("docs").resolve("guide"));
    }

    /** Every page. */
    static List<Page> all() {
        return Stream.of(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md")
                                .map(name -> of(Repository.ROOT.resolve(name))),
                        in(Repository.ROOT.resolve("docs")).stream())
                .flatMap(pages -> pages)
                .toList();
    }

    private static List<Page> in(Path folder) {
        return Repository.files(folder, ".md").stream().map(Page::of).toList();
    }

    /** The fenced blocks of the page, of any language. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int opened = -1;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(FENCE)) {
                if (opened >= 0) {
                    blocks.add(block(opened, line));
                }
                opened = opened >= 0 ? -1 : line;
            }
        }
        return blocks;
    }

    private Block block(int opened, int closed) {
        String language = lines.get(opened).substring(FENCE.length()).strip();
        return new Block(this, opened + 2, language, List.copyOf(lines.subList(opened + 1, closed)));
    }

    /** The lines outside of fenced blocks. */
    List<String> prose() {
        List<String> prose = new ArrayList<>(lines);
        for (Block block : blocks()) {
            int first = block.line() - 1;
            prose.subList(first, first + block.lines().size()).replaceAll(line -> "");
        }
        return prose;
    }

    /** The path from the top. */
    @Override
    public String toString() {
        return Repository.name(path);
    }
}
