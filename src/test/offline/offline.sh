#!/usr/bin/env bash
# Looks from outside the process whether the workbench speaks to any network: the sample street's year on the command line,
# then every page of the window, each under strace.
#   Usage: JAVA_HOME=<JDK 25> src/test/offline/offline.sh
# Needs: Linux, strace, Maven, JDK 25. Exit 0: nothing was bound, connected, listened to, accepted or sent.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v strace >/dev/null || { echo "没有找到 strace，没有检查。请先安装 strace。" >&2; exit 2; }
[ -x "${JAVA_HOME:-}/bin/java" ] || { echo "JAVA_HOME 没有指向 JDK 25，没有检查。" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
export FONTCONFIG_FILE=$PWD/src/test/resources/fonts.conf

traced() { # NAME MAIN-CLASS ARGUMENT…
    local name=$1 log="$work/trace" made spoken
    shift
    env -u DISPLAY -u WAYLAND_DISPLAY strace -f -qq -e trace=network -o "$log" "$JAVA_HOME/bin/java" \
        --enable-native-access=ALL-UNNAMED -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true \
        -Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai \
        -cp "target/test-classes:target/classes:$(cat "$work/classpath")" "$@" >"$work/said" 2>&1 \
        || { tail -5 "$work/said" >&2; exit 3; }
    # When it loads its file channels, Java tries once whether the system knows IPv4 and IPv6: three sockets without an
    # address, closed at once. The C library asks its own name cache through a local file (AF_UNIX).
    made=$(grep -c 'socket(AF_INET' "$log" || true)
    spoken=$(grep -E '(bind|connect|listen|accept4?|send(to|m?msg))\(' "$log" | grep -v AF_UNIX || true)
    if [ -n "$spoken" ] || [ "$made" -gt 3 ]; then
        echo "$name：有网络活动，$made个套接字：" >&2
        grep -E 'AF_INET|bind|connect|listen|accept|send' "$log" | head -20 >&2
        exit 1
    fi
    echo "$name：绑定、连接、监听、发送0次；Java试探系统的套接字${made}个，没有地址，随即关闭。"
}

traced 命令行办完一年 org.jiedao.App demo --out "$work/demo"
traced 窗口的每一页 org.jiedao.Screens "$work/screens"
