package org.jiedao.committee;

/// A seat exists whether or not somebody holds it.
public record Seat(long id, long committeeId, SeatKind kind, Role role) {}
