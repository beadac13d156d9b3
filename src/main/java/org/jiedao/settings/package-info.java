/// What the workbench remembers about itself: never about people.
@NullMarked
package org.jiedao.settings;

import org.jspecify.annotations.NullMarked;
