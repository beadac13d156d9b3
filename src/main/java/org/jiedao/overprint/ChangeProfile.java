package org.jiedao.overprint;

import java.util.Optional;

/// Records profiles that can be printed with, and refuses others with the reason.
public final class ChangeProfile {

    private final SheetProfiles profiles;

    public ChangeProfile(SheetProfiles profiles) {
        this.profiles = profiles;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Kept(Profile profile) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome put(String title, Profile profile) {
        return profile.fault()
                .or(() -> sameName(profile))
                .<Outcome>map(fault -> new Outcome.Refused("没有保存：" + fault + "。"))
                .orElseGet(() -> new Outcome.Kept(profiles.put(title, profile)));
    }

    private Optional<String> sameName(Profile profile) {
        return profiles.profiles().stream()
                .filter(other -> other.id() != profile.id() && other.name().equals(profile.name()))
                .findFirst()
                .map(other -> "已有一个套打方案叫“" + other.name() + "”");
    }
}
