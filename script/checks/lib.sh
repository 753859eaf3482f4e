# Shared by the checks of this folder. script/test hands them SULUH, the program; TODAY, the day to build for; FRESH, a
# build of the shipped content for that day. A check that is run by itself takes what script/site has left.
# shellcheck shell=bash

. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
export LC_ALL=C
here=''
cd "$root"
: "${SULUH:=$root/.build/release/suluh}"
: "${TODAY:=$(sed -n 's/^{"schema":[0-9]*,"today":"\([0-9-]*\)".*/\1/p' public/manifest.json 2>/dev/null)}"
: "${TODAY:=$(date -u +%F)}"
[ -x "$SULUH" ] || fail "There is no program at '$SULUH'. Make it with: script/site"

# Starts the check again where it may mount: in a mount namespace of its own, that goes with it. Call it first.
mounts_of_its_own() {
  [ -z "${OWN_MOUNTS:-}" ] || return 0
  need_packages mount util-linux
  local flags=(--mount)
  [ "$(id -u)" = 0 ] || flags+=(--map-root-user)
  unshare "${flags[@]}" mount -t tmpfs tmpfs /mnt 2>/dev/null ||
    fail "This check mounts file systems of its own, and this system does not let '$(id -un)' do that. Run it as root."
  OWN_MOUNTS=1 SULUH=$SULUH TODAY=$TODAY exec unshare "${flags[@]}" "$root/script/checks/$(basename "$0")"
}

# A folder `$here` for this check, in memory where there is room, gone when it ends. Everybody may look into it.
make_room() {
  local free place=/tmp
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)
  [ "${free:-0}" -gt 300000 ] && [ -w /dev/shm ] && place=/dev/shm
  here=$(mktemp -d "$place/suluh-check.XXXXXX")
  chmod 755 "$here"
  trap clean_up EXIT
}

clean_up() {
  local mounted started
  cd /
  for started in $(jobs -p); do kill -KILL "$started" 2>/dev/null || true; done
  while read -r mounted; do umount "$mounted"; done < <(cut -d' ' -f2 /proc/mounts | grep "^$here/" | tac)
  rm -rf "$here"
}

# Two versions of the site that differ in every page: sources in `$here/a` and `$here/b`, what they give in `a.out`, `b.out`.
make_two_versions() {
  local version changed
  for version in a b; do
    mkdir "$here/$version"
    cp -r content templates "$here/$version/"
  done
  printf '\n.another-version { color: inherit }\n' >>"$here/b/templates/style.css"
  build a "$here/a.out"
  build b "$here/b.out"
  changed=$(diff "$here/a.out/manifest.json" "$here/b.out/manifest.json" | grep -c '^> .*html' || true)
  [ "$changed" -gt 500 ] || fail "The two versions differ in $changed pages only: this check proves nothing."
}

# A port of this computer that nobody listens at.
free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# build VERSION DESTINATION [OPTION …]
build() {
  local version=$1 destination=$2 code=0
  shift 2
  "$SULUH" build --messages en --source "$here/$version" --destination "$destination" --today "$TODAY" "$@" \
    2>"$here/built" || code=$?
  [ "$code" = 0 ] || { cat "$here/built" >&2; return "$code"; }
  mv "$here/built" "$here/said"
}

# Runs a command that has to end with exit code 1 and to say something: refused 'WORDS' COMMAND …
refused() {
  local words=$1 code=0
  shift
  "$@" >"$here/said" 2>&1 || code=$?
  [ "$code" = 1 ] || { cat "$here/said" >&2; fail "Exit code $code, not 1: $*"; }
  said "$words"
}

# What the last build or refused command printed has these words.
said() {
  grep -qF -- "$1" "$here/said" || { cat "$here/said" >&2; fail "It does not say: $1"; }
}

# Two folders hold the same files, byte for byte.
same() {
  diff -rq --no-dereference "$1" "$2" >"$here/differences" ||
    { head -5 "$here/differences" >&2; fail "'$1' is not '$2'."; }
}

# Nothing that a build needs only while it runs lies in or beside these folders.
no_leftovers() {
  local folder found
  for folder in "$@"; do
    found=$(find "$(dirname "$folder")" -maxdepth 1 -name '.*.suluh-*'; find "$folder" -name '*.suluh-*' 2>/dev/null || true)
    [ -z "$found" ] || fail "This was left behind: $found"
  done
}
