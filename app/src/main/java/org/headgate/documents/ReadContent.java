package org.headgate.documents;

import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the machine made out in a content.
 *
 * @param preview the first page as a picture
 */
record ReadContent(
        TextSource source,
        Remark remark,
        int pages,
        String text,
        List<String> barcodes,
        @Nullable BufferedImage preview) {}
