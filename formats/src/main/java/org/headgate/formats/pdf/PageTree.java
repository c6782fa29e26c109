package org.headgate.formats.pdf;

import java.io.IOException;

/** The pages of a file under nodes of at most 256, so that a reader finds the last page as fast as the first. */
final class PageTree {
    private static final int BRANCH = 256;

    private final ObjectWriter file;
    private final int root;
    private final Numbers nodes = new Numbers();
    private final Numbers pages = new Numbers();

    PageTree(ObjectWriter file) {
        this.file = file;
        root = file.reserve();
    }

    int root() {
        return root;
    }

    int pages() {
        return pages.size();
    }

    /** The node of the page with this index. */
    int nodeOf(int page) {
        while (nodes.size() <= page / BRANCH) nodes.add(file.reserve());
        return nodes.get(page / BRANCH);
    }

    void add(int page) {
        pages.add(page);
    }

    void write() throws IOException {
        for (var node = 0; node < nodes.size(); node++) {
            var from = node * BRANCH;
            var until = Math.min(pages.size(), from + BRANCH);
            file.object(
                    nodes.get(node),
                    new Bytes(3_000)
                            .text("<</Type/Pages/Parent ")
                            .reference(root)
                            .text("/Count ")
                            .number(until - from)
                            .text("/Kids")
                            .add(pages.references(from, until))
                            .text(">>"));
        }
        file.object(
                root,
                new Bytes(3_000)
                        .text("<</Type/Pages/Count ")
                        .number(pages.size())
                        .text("/Kids")
                        .add(nodes.references(0, nodes.size()))
                        .text(">>"));
    }
}
