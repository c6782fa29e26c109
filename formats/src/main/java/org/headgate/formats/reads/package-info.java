/** What every file of meter reads comes to, whoever wrote it: reads of registers, and use by interval. */
@NullMarked
package org.headgate.formats.reads;

import org.jspecify.annotations.NullMarked;
