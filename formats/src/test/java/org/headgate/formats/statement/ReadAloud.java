package org.headgate.formats.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as a screen reader goes through it: element by element in the order of the structure. */
record ReadAloud(List<Passage> passages) {
    /** An element with what it says itself; {@code scope} of a header cell, {@code language} where it is marked. */
    record Passage(String role, String text, String scope, String language) {}

    static ReadAloud of(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var texts = new HashMap<COSDictionary, Map<Integer, String>>();
            for (var page : document.getPages()) texts.put(page.getCOSObject(), marks(page));
            var passages = new ArrayList<Passage>();
            walk(document, document.getDocumentCatalog().getStructureTreeRoot().getKids(), texts, passages);
            return new ReadAloud(passages);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<String> texts() {
        return passages.stream()
                .map(Passage::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> texts(String role) {
        return passages.stream()
                .filter(passage -> passage.role().equals(role))
                .map(Passage::text)
                .toList();
    }

    private static void walk(
            PDDocument document,
            List<Object> kids,
            Map<COSDictionary, Map<Integer, String>> texts,
            List<Passage> passages) {
        for (var kid : kids) {
            if (!(kid instanceof PDStructureElement element)) continue;
            passages.add(new Passage(
                    element.getStructureType(),
                    element.getStructureType().equals("Figure")
                            ? element.getAlternateDescription()
                            : text(element, texts),
                    scope(element),
                    element.getLanguage() == null ? "" : element.getLanguage()));
            walk(document, element.getKids(), texts, passages);
        }
    }

    private static String text(PDStructureElement element, Map<COSDictionary, Map<Integer, String>> texts) {
        var lines = new ArrayList<String>();
        for (var kid : element.getKids()) {
            if (kid instanceof Integer mark)
                lines.add(texts.get(element.getPage().getCOSObject()).get(mark));
            if (kid instanceof PDMarkedContentReference mark)
                lines.add(texts.get(mark.getPage().getCOSObject()).get(mark.getMCID()));
        }
        return String.join(" ", lines);
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        var scope = attributes == null ? null : attributes.getNameAsString("Scope");
        return scope == null ? "" : scope;
    }

    private static Map<Integer, String> marks(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var result = new HashMap<Integer, String>();
        for (PDMarkedContent mark : extractor.getMarkedContents()) {
            var text = new StringBuilder();
            for (var content : mark.getContents())
                if (content instanceof TextPosition position) text.append(position.getUnicode());
            if (mark.getMCID() >= 0) result.put(mark.getMCID(), text.toString());
        }
        return result;
    }
}
