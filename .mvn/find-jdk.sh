# Sourced by ./mvnw and ./polku: points JAVA_HOME at a JDK 25 or newer, whatever `java` is on the PATH.
# Order: a JAVA_HOME that is already good, the `java` on the PATH, then the places where JDKs are usually installed.

polku_jdk_major() { # prints the major version of the JDK in $1, nothing when it is no JDK
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

polku_find_jdk() {
  polku_on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$polku_on_path" ]; then
    polku_on_path=$(readlink -f "$polku_on_path" 2>/dev/null || echo "$polku_on_path")
    polku_on_path=${polku_on_path%/bin/javac}
  fi
  for polku_candidate in "${JAVA_HOME:-}" "$polku_on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    [ -n "$polku_candidate" ] || continue
    polku_major=$(polku_jdk_major "$polku_candidate")
    if [ "${polku_major:-0}" -ge 25 ]; then
      JAVA_HOME=$polku_candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Polku needs a JDK 25 or newer and found none." >&2
  echo "Looked at JAVA_HOME (${JAVA_HOME:-not set}), the PATH, /usr/lib/jvm, ~/.sdkman, ~/.jdks and other usual places." >&2
  echo "Install one (for example Temurin 25 from https://adoptium.net) or set JAVA_HOME to it, then try again." >&2
  return 1
}

case $- in
  *f*) set +f; polku_find_jdk || exit 2; set -f ;;
  *) polku_find_jdk || exit 2 ;;
esac
