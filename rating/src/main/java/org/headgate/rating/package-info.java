/**
 * Prices water: Open Water Rate Specification tariffs in, priced and explained charges out. Pure: no database, no clock,
 * no framework.
 */
@NullMarked
package org.headgate.rating;

import org.jspecify.annotations.NullMarked;
