/// Page 聘任: batches, and one batch step by step.
@NullMarked
package org.jiedao.appointment.view;

import org.jspecify.annotations.NullMarked;
