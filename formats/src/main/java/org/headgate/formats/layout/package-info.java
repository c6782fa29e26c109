/**
 * Files whose layout an office describes itself, in a mapping file of YAML: lines of fixed width or comma-separated, read
 * and written by the same description.
 *
 * <p>The layouts of most handheld readers are their makers' secrets, so this is how they are read. One that is documented
 * is shipped: the sample route record of Sensus AutoRead, 155 characters.
 */
@NullMarked
package org.headgate.formats.layout;

import org.jspecify.annotations.NullMarked;
