/**
 * The tariff book of a district: what the Open Water Rate Specification does not say. Which version of the rates serves
 * when and how it was adopted, what a component is called and where its revenue goes, how a short period, a rate change,
 * a minimum or a tax is worked out. The schema of the file is documented in {@code docs/guide/tariff-book.md}.
 */
@NullMarked
package org.headgate.rating.book;

import org.jspecify.annotations.NullMarked;
