/// What bodies are examined against, and what proves that they comply.
@NullMarked
package org.jiedao.storage.compliance;

import org.jspecify.annotations.NullMarked;
