package org.briefpack.model.check;

import java.time.LocalDate;

/**
 * What a check depends on besides the pack.
 *
 * @param asOf the day that counts as today
 */
public record CheckContext(LocalDate asOf) {}
