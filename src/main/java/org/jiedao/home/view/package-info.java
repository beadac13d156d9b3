/// Page 首页.
@NullMarked
package org.jiedao.home.view;

import org.jspecify.annotations.NullMarked;
