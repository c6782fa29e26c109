/** The water bill on paper: its content as records, its layout, and the printing of single bills and of whole runs. */
@NullMarked
package org.headgate.formats.statement;

import org.jspecify.annotations.NullMarked;
