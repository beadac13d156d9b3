/// Files that are there whole or not at all, under names that every system takes, and what they hash to.
@NullMarked
package org.jiedao.file;

import org.jspecify.annotations.NullMarked;
