package org.headgate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BarcodeFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentReaderTest {
    private final ContentReader withoutOcr = new ContentReader(new Ocr("no-such-program"));

    @Test
    void readsTheTextLayerOfAPdfAndDrawsItsFirstPage() {
        var read = withoutOcr.read(ContentType.PDF, SampleScans.pdf("Residential lease", "Tenant: Marisol Etcheverry"));

        assertThat(read.source()).isEqualTo(TextSource.TEXT_LAYER);
        assertThat(read.text()).contains("Residential lease", "Marisol Etcheverry");
        assertThat(read.remark()).isEqualTo(Remark.NONE);
        assertThat(read.preview()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = BarcodeFormat.class,
            names = {"CODE_128", "CODE_39", "QR_CODE"})
    void readsTheBarcodeOfAScan(BarcodeFormat format) {
        var barcode = SampleScans.barcode(format, "03118429");

        assertThat(withoutOcr
                        .read(ContentType.PDF, SampleScans.scannedPdf(barcode))
                        .barcodes())
                .containsExactly("03118429");
        assertThat(withoutOcr.read(ContentType.PNG, SampleScans.png(barcode)).barcodes())
                .containsExactly("03118429");
    }

    @Test
    void saysThatOcrIsNotInstalledInsteadOfFailing() {
        var read = withoutOcr.read(ContentType.PNG, SampleScans.png(SampleScans.page("Hello")));

        assertThat(read.remark()).isEqualTo(Remark.NO_OCR);
        assertThat(read.source()).isEqualTo(TextSource.NONE);
        assertThat(read.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentType.class,
            names = {"PNG", "JPEG", "TIFF"})
    void readsTheWordsOfAPictureWhereTesseractIsInstalled(ContentType type) {
        var ocr = new Ocr("tesseract");
        assumeTrue(ocr.isInstalled(), "tesseract is not installed");

        var read = new ContentReader(ocr)
                .read(
                        type,
                        SampleScans.image(
                                SampleScans.page("Notice of shutoff", "Account 03-11842-9"),
                                type.ending().equals("tif") ? "tiff" : type.ending()));

        assertThat(read.source()).isEqualTo(TextSource.OCR);
        assertThat(read.text()).contains("Notice of shutoff", "03-11842-9");
    }

    @Test
    void readsTheWordsOfAScannedPdfWhereTesseractIsInstalled() {
        var ocr = new Ocr("tesseract");
        assumeTrue(ocr.isInstalled(), "tesseract is not installed");

        var read = new ContentReader(ocr)
                .read(ContentType.PDF, SampleScans.scannedPdf(SampleScans.page("Application for service")));

        assertThat(read.source()).isEqualTo(TextSource.OCR);
        assertThat(read.text()).contains("Application for service");
    }

    @Test
    void keepsAFileThatItCannotMakeOutAndSaysSo() {
        var read = withoutOcr.read(ContentType.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});

        assertThat(read.remark()).isEqualTo(Remark.UNREADABLE);
    }

    @Test
    void readsPlainText() {
        var read = withoutOcr.read(ContentType.TEXT, "Señora Núñez llamó".getBytes(StandardCharsets.UTF_8));

        assertThat(read.text()).isEqualTo("Señora Núñez llamó");
        assertThat(read.preview()).isNull();
    }

    @Test
    void refusesAPdfThatAsksForAPasswordAndOneThatIsDamaged() {
        assertThatThrownBy(() -> PageImages.check(ContentType.PDF, SampleScans.pdfWithPassword(), "id.pdf"))
                .hasMessageContaining("id.pdf asks for a password");
        assertThatThrownBy(() -> PageImages.check(
                        ContentType.PDF, "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8), "cut.pdf"))
                .hasMessageContaining("cut.pdf cannot be opened");
    }
}
