package org.headgate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeByContentTest {
    @Test
    void tellsAPdfWhateverItIsCalled() {
        assertThat(TypeByContent.of(bytes("%PDF-1.7\n..."), "photo.png")).isEqualTo(ContentType.PDF);
    }

    @Test
    void tellsPicturesByTheirFirstBytes() {
        assertThat(TypeByContent.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "a"))
                .isEqualTo(ContentType.PNG);
        assertThat(TypeByContent.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "a"))
                .isEqualTo(ContentType.JPEG);
        assertThat(TypeByContent.of(new byte[] {'M', 'M', 0, 42, 0, 0}, "a")).isEqualTo(ContentType.TIFF);
    }

    @Test
    void takesTextInUtf8AndInWindows1252() {
        assertThat(TypeByContent.of(bytes("Señora Núñez llamó"), "nota.txt")).isEqualTo(ContentType.TEXT);
        assertThat(TypeByContent.of("Señora Núñez".getBytes(Charset.forName("windows-1252")), "nota.txt"))
                .isEqualTo(ContentType.TEXT);
        assertThat(TypeByContent.of(bytes("a,b\n1,2\n"), "list.CSV")).isEqualTo(ContentType.CSV);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "\uFEFF  <html>",
                "<svg onload='alert(1)'>",
                "<?xml version='1.0'?>",
                "PK\u0003\u0004 a zip",
                "MZ\u0000 a program",
                "\u007FELF\u0002\u0001"
            })
    void refusesWhatIsNoDocumentThoughItIsCalledOne(String content) {
        assertThatThrownBy(() -> TypeByContent.of(bytes(content), "statement.pdf"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("statement.pdf is none of PDF");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> TypeByContent.of(new byte[0], "scan.pdf")).hasMessage("scan.pdf is empty.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
