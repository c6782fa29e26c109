/** Writes tagged PDF (PDF/UA-1) straight to a stream: pages, structure and shared font subsets, in bounded memory. */
@NullMarked
package org.headgate.formats.pdf;

import org.jspecify.annotations.NullMarked;
