package org.headgate.formats.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * A PDF/UA-1 document of parts, each written out when it is complete: what stays in memory is a few numbers a page, and
 * which glyphs were used. Letter size, measured in points. Nothing depends on a clock: the same parts make the same bytes.
 */
public final class TaggedPdf implements AutoCloseable {
    public static final double WIDTH = 612;
    public static final double HEIGHT = 792;
    private static final int OBJECTS_AT_MOST = 8_388_607; // ISO 32000-1, annex C
    private static final int OBJECTS_TO_END = 10_000;

    private final ObjectWriter file;
    private final String title;
    private final String language;
    private final int catalog;
    private final int resources;
    private final PageTree pageTree;
    private final StructureTree structure;
    private final Map<Typeface, EmbeddedFont> fonts = new EnumMap<>(Typeface.class);

    /** {@code compression} is a level of deflate, 1 to 9; {@code language} the tag of most of the document. */
    public TaggedPdf(OutputStream out, String title, String language, int compression) throws IOException {
        this.title = title;
        this.language = language;
        file = new ObjectWriter(out, compression);
        catalog = file.reserve();
        resources = file.reserve();
        pageTree = new PageTree(file);
        structure = new StructureTree(file);
        for (var face : Typeface.values()) fonts.put(face, new EmbeddedFont(face, file.reserve()));
    }

    /** A part to fill; nothing of it is in the file before {@link #add}. */
    public Part part(String languageTag) {
        return new Part(languageTag, fonts);
    }

    public int pages() {
        return pageTree.pages();
    }

    /** Writes a complete part. Throws {@link IllegalStateException} when the file would hold more than a PDF may. */
    public void add(Part part) throws IOException {
        if (file.objects() > OBJECTS_AT_MOST - OBJECTS_TO_END)
            throw new IllegalStateException(
                    "A PDF holds at most %,d objects and this one is full after %,d pages: print the rest into another file."
                            .formatted(OBJECTS_AT_MOST, pageTree.pages()));
        var count = part.pages.size();
        var pages = new int[count];
        for (var page = 0; page < count; page++) pages[page] = writePage(part.pages.get(page));

        var first = file.beginBatch();
        number(part.root, first + count);
        for (var page = 0; page < count; page++) {
            writeParents(part.pages.get(page));
            structure.addParents(first + page);
        }
        write(part.root, structure.document(), pages);
        file.endBatch();
        structure.addPart(part.root.number);
    }

    /** Ends the document, which needs at least one page. */
    @Override
    public void close() throws IOException {
        var names = new Bytes(200).text("<</Font<<");
        for (var font : fonts.values()) {
            if (!font.isUsed()) continue;
            font.write(file);
            names.text("/").text(font.name()).one(' ').reference(font.object());
        }
        file.object(resources, names.text(">>>>"));
        pageTree.write();
        structure.write();
        var information =
                file.object(new Bytes(200).text("<</Title").string(title).text("/Producer(Headgate)>>"));
        var metadata = file.openStream("/Type/Metadata/Subtype/XML", metadata().getBytes(StandardCharsets.UTF_8));
        file.object(
                catalog,
                new Bytes(300)
                        .text("<</Type/Catalog/Pages ")
                        .reference(pageTree.root())
                        .text("/StructTreeRoot ")
                        .reference(structure.root())
                        .text("/Metadata ")
                        .reference(metadata)
                        .text("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang(")
                        .text(language)
                        .text(")>>"));
        file.end(catalog, information);
    }

    /** Gives an element and all below it their numbers, in reading order. */
    private static int number(Element element, int next) {
        element.number = next++;
        for (var child : element.children()) next = number(child, next);
        return next;
    }

    private void write(Element element, int parent, int[] pages) {
        element.write(file.batched(), parent, pages);
        for (var child : element.children()) write(child, element.number, pages);
    }

    /** A page stands by itself, not packed with its structure: a printer looks at pages only. */
    private int writePage(Canvas canvas) throws IOException {
        var content = file.stream("", canvas.content());
        var index = pageTree.pages();
        var page = file.object(new Bytes(200)
                .text("<</Type/Page/Parent ")
                .reference(pageTree.nodeOf(index))
                .text("/MediaBox[0 0 612 792]/Resources ")
                .reference(resources)
                .text("/Contents ")
                .reference(content)
                .text("/StructParents ")
                .number(index)
                .text("/Tabs/S>>"));
        pageTree.add(page);
        return page;
    }

    private void writeParents(Canvas page) {
        var out = file.batched().one('[');
        for (var mark = 0; mark < page.marks(); mark++)
            out.reference(page.marked(mark).number).one(' ');
        out.text("]\n");
    }

    private String metadata() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <pdf:Producer>Headgate</pdf:Producer>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), language);
    }
}
