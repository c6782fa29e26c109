/** YAML read as text: every scalar keeps its spelling, every node its line and column. */
@NullMarked
package org.headgate.rating.yaml;

import org.jspecify.annotations.NullMarked;
