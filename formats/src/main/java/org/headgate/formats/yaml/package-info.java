/** The YAML in which an office describes its files and lines, read as text with the place of every entry. */
@NullMarked
package org.headgate.formats.yaml;

import org.jspecify.annotations.NullMarked;
