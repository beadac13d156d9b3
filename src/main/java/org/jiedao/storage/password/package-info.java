/// The password of a data folder: what it opens, what is sealed under it, and how it is set and taken off.
@NullMarked
package org.jiedao.storage.password;

import org.jspecify.annotations.NullMarked;
