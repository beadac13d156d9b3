#!/usr/bin/env bash
# Lets every file operation of the workbench fail in turn; see README.md beside it.
#   Usage: JAVA_HOME=<JDK 25> src/test/faults/faults.sh [save|backup|restore|issue|import|migrate …]
# Needs: Linux, a C compiler, Maven, JDK 25. Exit 0: every fault left the register as before or as after, and the words fit.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v cc >/dev/null || { echo "没有找到 C 编译器，没有检查。请先安装 cc。" >&2; exit 2; }
[ -x "${JAVA_HOME:-}/bin/java" ] || { echo "JAVA_HOME 没有指向 JDK 25，没有检查。" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -shared -fPIC -O1 -Wall -Werror -o "$work/faults.so" src/test/faults/faults.c
head -c 8192 /dev/zero >"$work/control"
[ -n "${CLASSES:-}" ] || { mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"; CLASSES=$(cat "$work/classpath"); }
export FONTCONFIG_FILE=$PWD/src/test/resources/fonts.conf
env -u DISPLAY JIEDAO_FAULTS="$work/control" LD_PRELOAD="$work/faults.so" "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -Dglass.platform=Headless -Djava.awt.headless=true -Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai \
    -cp "target/test-classes:target/classes:$CLASSES" org.jiedao.FaultsAtEveryOperation "$work/data" "$@"
