package org.headgate.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegOrientationTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;
    private static final String PLACE = "GPS 34.1347 N 116.3131 W";

    /** The red corner is at the upper left of what lies in the file; where it is seen follows from how the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 64, 32, 8, 8",
        "2, 64, 32, 56, 8",
        "3, 64, 32, 56, 24",
        "4, 64, 32, 8, 24",
        "5, 32, 64, 8, 8",
        "6, 32, 64, 24, 8",
        "7, 32, 64, 24, 56",
        "8, 32, 64, 8, 56"
    })
    void showsAPhotographTheWayItWasSeen(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var seen = PageImages.page(ContentType.JPEG, photograph(orientation, order), 0, 1_000)
                    .orElseThrow();

            assertThat(seen.getWidth()).isEqualTo(width);
            assertThat(seen.getHeight()).isEqualTo(height);
            var corner = new Color(seen.getRGB(redX, redY));
            assertThat(corner.getRed()).isGreaterThan(180);
            assertThat(corner.getBlue()).isLessThan(90);
        }
    }

    @Test
    void aPreviewDoesNotSayWhereThePhotographWasTaken() throws IOException {
        var photograph = photograph(6, ByteOrder.BIG_ENDIAN);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains(PLACE);

        var preview = PageImages.png(
                PageImages.page(ContentType.JPEG, photograph, 0, 1_000).orElseThrow());

        assertThat(new String(preview, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "34.1347");
    }

    @Test
    void isUprightWhereTheFileDoesNotSayOrSaysNonsense() throws IOException {
        assertThat(JpegOrientation.of(jpeg())).isEqualTo(JpegOrientation.UPRIGHT);
        assertThat(JpegOrientation.of(photograph(0, ByteOrder.BIG_ENDIAN))).isEqualTo(JpegOrientation.UPRIGHT);
        assertThat(JpegOrientation.of(photograph(9, ByteOrder.BIG_ENDIAN))).isEqualTo(JpegOrientation.UPRIGHT);
        assertThat(JpegOrientation.of(new byte[0])).isEqualTo(JpegOrientation.UPRIGHT);
        var whole = photograph(6, ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length < 90; length++)
            assertThat(JpegOrientation.of(java.util.Arrays.copyOf(whole, length)))
                    .isNotNull();
    }

    private static byte[] jpeg() throws IOException {
        var lying = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = lying.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpeg", out);
        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray()))).isNotNull();
        return out.toByteArray();
    }

    private static byte[] photograph(int orientation, ByteOrder order) throws IOException {
        var tiff = ByteBuffer.allocate(26 + PLACE.length()).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        var exif = ByteBuffer.allocate(10 + tiff.capacity());
        exif.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        exif.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0).put(tiff.array());
        var plain = jpeg();
        var whole = ByteBuffer.allocate(plain.length + exif.capacity());
        whole.put(plain, 0, 2).put(exif.array()).put(plain, 2, plain.length - 2);
        return whole.array();
    }
}
