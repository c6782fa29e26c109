/**
 * Comma-separated files, as RFC 4180 describes them and as spreadsheets write them: quoted fields, quotes doubled, line
 * breaks inside quotes, any of the three line ends, a byte order mark.
 *
 * <p>Reading is a row at a time, so that a file of half a million rows needs no more memory than its longest row, and
 * every row and field knows its line and column.
 */
@NullMarked
package org.headgate.formats.csv;

import org.jspecify.annotations.NullMarked;
