package org.headgate.formats.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What others read in a file of ours: veraPDF its conformance, PDFBox its text. */
final class Pdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** What breaks PDF/UA-1, one sentence each; nothing when it conforms. */
    static List<String> breachesOfPdfUa(byte[] file) {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the file", e);
        }
    }

    static int pages(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of pages, counted from 1, line by line as it lies on the paper. */
    static String text(byte[] file, int from, int until) {
        try (var document = Loader.loadPDF(file)) {
            var reader = new PDFTextStripper();
            reader.setStartPage(from);
            reader.setEndPage(until);
            return reader.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(byte[] file) {
        return text(file, 1, pages(file));
    }
}
