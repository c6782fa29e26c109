package org.headgate.documents;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: a telephone keeps its photographs lying on their side and writes into the file (EXIF, tag 0x0112) which
 * way up they are. Nothing else is read of what it writes there, such as where the photograph was taken.
 */
enum JpegOrientation {
    UPRIGHT(0, false),
    MIRRORED(0, true),
    UPSIDE_DOWN(2, false),
    UPSIDE_DOWN_MIRRORED(2, true),
    ON_ITS_RIGHT_MIRRORED(3, true),
    ON_ITS_LEFT(1, false),
    ON_ITS_LEFT_MIRRORED(1, true),
    ON_ITS_RIGHT(3, false);

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;

    private final int quarters;
    private final boolean mirrored;

    /**
     * @param quarters how many quarter turns to the right bring it upright
     * @param mirrored whether left and right are exchanged before that
     */
    JpegOrientation(int quarters, boolean mirrored) {
        this.quarters = quarters;
        this.mirrored = mirrored;
    }

    /** Upright where the file does not say, or says it wrongly. */
    static JpegOrientation of(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            if ((bytes.getShort() & 0xFFFF) != START_OF_IMAGE) return UPRIGHT;
            while (bytes.remaining() >= 4) {
                int marker = bytes.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || marker < 0xFF00) return UPRIGHT;
                int length = bytes.getShort() & 0xFFFF;
                if (marker == APPLICATION_1 && length > 8 && bytes.getInt(bytes.position()) == EXIF)
                    return inTiff(bytes.slice(bytes.position() + 6, length - 8));
                bytes.position(bytes.position() + length - 2);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static JpegOrientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage lying) {
        if (this == UPRIGHT) return lying;
        double width = lying.getWidth();
        double height = lying.getHeight();
        var turned = new AffineTransform();
        var sideways = quarters % 2 == 1;
        turned.translate((sideways ? height : width) / 2, (sideways ? width : height) / 2);
        turned.quadrantRotate(quarters);
        if (mirrored) turned.scale(-1, 1);
        turned.translate(-width / 2, -height / 2);
        var upright = new BufferedImage(
                (int) (sideways ? height : width), (int) (sideways ? width : height), BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turned, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(lying, upright);
    }
}
