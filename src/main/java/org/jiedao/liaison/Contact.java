package org.jiedao.liaison;

/// What a member keeps in touch with (GN-29.1: 若干社区或辖区单位).
public sealed interface Contact {
    record Community(long bodyId) implements Contact {}

    record DistrictUnit(long unitId) implements Contact {}
}
