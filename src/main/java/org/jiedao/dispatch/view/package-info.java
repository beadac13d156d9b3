/// Page 文书, and the pages of a PDF shown inside the window.
@NullMarked
package org.jiedao.dispatch.view;

import org.jspecify.annotations.NullMarked;
