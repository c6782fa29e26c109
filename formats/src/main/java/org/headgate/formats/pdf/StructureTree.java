package org.headgate.formats.pdf;

import java.io.IOException;

/** The root of the structure: its parts in reading order, and which elements the marks of each page belong to. */
final class StructureTree {
    private static final int BRANCH = 256;

    private final ObjectWriter file;
    private final int root;
    private final int document;
    private final Numbers parts = new Numbers();
    private final Numbers parentsOfPages = new Numbers();

    StructureTree(ObjectWriter file) {
        this.file = file;
        root = file.reserve();
        document = file.reserve();
    }

    int root() {
        return root;
    }

    int document() {
        return document;
    }

    void addPart(int element) {
        parts.add(element);
    }

    /** The list of elements, one a mark, of the next page. */
    void addParents(int list) {
        parentsOfPages.add(list);
    }

    void write() throws IOException {
        var leaves = new Numbers();
        var limits = new Bytes(100);
        for (var from = 0; from < parentsOfPages.size(); from += BRANCH)
            leaves.add(leaf(limits, from, Math.min(parentsOfPages.size(), from + BRANCH)));
        var parents = file.object(new Bytes(1_000)
                .text("<</Kids")
                .add(leaves.references(0, leaves.size()))
                .text(">>"));
        file.object(
                document,
                new Bytes(1_000)
                        .text("<</S/Document/P ")
                        .reference(root)
                        .text("/K")
                        .add(parts.references(0, parts.size()))
                        .text(">>"));
        file.object(
                root,
                new Bytes(200)
                        .text("<</Type/StructTreeRoot/K ")
                        .reference(document)
                        .text("/ParentTree ")
                        .reference(parents)
                        .text("/ParentTreeNextKey ")
                        .number(parentsOfPages.size())
                        .text(">>"));
    }

    private int leaf(Bytes out, int from, int until) throws IOException {
        out.clear();
        out.text("<</Limits[").number(from).one(' ').number(until - 1).text("]/Nums[");
        for (var page = from; page < until; page++)
            out.number(page).one(' ').reference(parentsOfPages.get(page)).one(' ');
        return file.object(out.text("]>>"));
    }
}
