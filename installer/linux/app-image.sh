#!/usr/bin/env bash
# 生成 Linux 免安装应用（app-image），并启动验证。Builds the Linux app-image and starts it.
#   用法 usage: installer/linux/app-image.sh [OUT]     (OUT: target/installer)
# Needs: JDK 25+ with jpackage, and target/jiedao from `mvn package`.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
out=${1:-"$here/target/installer"}

fail() { echo "错误：$1" >&2; echo "处理：$2" >&2; exit 1; }

# prerequisites first, each with its fix
is_25() { [ -x "$1/bin/jpackage" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$1/release" 2>/dev/null; }
jdk=
for candidate in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /opt/*; do
    if [ -n "$candidate" ] && is_25 "$candidate"; then jdk=$candidate; break; fi
done
[ -n "$jdk" ] || fail "没有找到带 jpackage 的 JDK 25。" "安装 JDK 25（如 Eclipse Temurin 25），或把 JAVA25_HOME 设为它的目录。"
[ -f "$here/target/jiedao/jiedao.jar" ] || fail "没有找到 target/jiedao/jiedao.jar。" "先运行 mvn -B package。"

version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$here/pom.xml" | head -n 1)
. "$here/installer/modules"
rm -rf "$out/jiedao"
mkdir -p "$out"
"$jdk/bin/jpackage" --type app-image --name jiedao --dest "$out" \
    --app-version "$version" --vendor jiedao --icon "$here/installer/jiedao.png" \
    --input "$here/target/jiedao" --main-jar jiedao.jar \
    --add-modules "$modules" --jlink-options "$jlink" \
    --java-options "--enable-native-access=ALL-UNNAMED" \
    --java-options "--sun-misc-unsafe-memory-access=allow" \
    --java-options "-XX:+UseG1GC" \
    --java-options "-XX:MaxGCPauseMillis=25" \
    --java-options "-Dfile.encoding=UTF-8"

# started before success is said: without a display, as on any build machine
said=$(env -u DISPLAY -u WAYLAND_DISPLAY "$out/jiedao/bin/jiedao" --version)
case "$said" in
    *"$version"*) ;;
    *) fail "应用启动后报告的版本是“$said”，应为 $version。" "检查 target/jiedao 是否由当前源码生成，再运行一次。" ;;
esac
demo=$(mktemp -d)
trap 'rm -rf "$demo"' EXIT
env -u DISPLAY -u WAYLAND_DISPLAY "$out/jiedao/bin/jiedao" demo --out "$demo" >"$demo.log" &
running=$!
# looked at from outside while it works: a socket with an address is listed here (src/test/offline looks at every call)
while kill -0 "$running" 2>/dev/null; do
    for socket in $(ls -l "/proc/$running/fd" 2>/dev/null | sed -n 's/.*socket:\[\([0-9]*\)\]$/\1/p'); do
        if cat "/proc/$running"/net/{tcp,tcp6,udp,udp6,raw} 2>/dev/null | grep -qw "$socket"; then
            kill "$running"
            fail "应用打开了网络套接字。" "运行 src/test/offline/offline.sh 查看是哪一个。"
        fi
    done
    sleep 0.2
done
wait "$running" || { cat "$demo.log" >&2; fail "应用不能完成示例街道的一年。" "见上面的输出。"; }
papers=$(find "$demo" -name '*.pdf' | wc -l)
rm -f "$demo.log"
[ "$papers" -ge 5 ] || fail "示例只生成了 $papers 份 PDF。" "在本机运行 mvn -q compile exec:exec 查看原因。"
echo "完成：$out/jiedao（版本 $version，示例 $papers 份 PDF）"
