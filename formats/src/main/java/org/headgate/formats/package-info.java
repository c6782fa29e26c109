/** The files a utility exchanges, one package per standard. Pure: no database, no clock, no framework. */
@NullMarked
package org.headgate.formats;

import org.jspecify.annotations.NullMarked;
