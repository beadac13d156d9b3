/// Page 导入花名册: everything is seen before anything is written.
@NullMarked
package org.jiedao.transfer.view;

import org.jspecify.annotations.NullMarked;
