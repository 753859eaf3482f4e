# Shared by the scripts of this folder: where things are, and what has to be installed.
# shellcheck shell=bash

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools="$root/.tools"
# shellcheck disable=SC2034
# What the generator is built with, and what it prints with.
build_packages=(libbrotli-dev libcmark-dev libqrencode-dev libssl-dev pkg-config zlib1g-dev)
print_packages=(fonts-sil-andika libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0 python3-venv)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Installs the Debian packages that are missing, and only those.
need_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  say "Installing: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "Please install these packages as root: ${missing[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

need_swift() {
  command -v swift >/dev/null ||
    fail "Suluh is built with Swift 6.3; 'swift' is not on the PATH." \
      "Without Swift, use the archive that script/package makes."
}

# The program, `$suluh`: that of an archive for those without Swift, or what script/site has made. SULUH names another,
# and then nothing else is taken in its place.
need_suluh() {
  if [ -n "${SULUH:-}" ]; then
    suluh=$(realpath --canonicalize-missing "$SULUH")
    [ -f "$suluh" ] && [ -x "$suluh" ] || fail "There is no program at '$SULUH', which SULUH names."
    return
  fi
  suluh=$root/suluh
  [ -f "$suluh" ] || suluh=$root/.build/release/suluh
  [ -x "$suluh" ] || fail "There is no program at '$suluh'. Make it with: script/site"
}

# A Python environment of the project's own with exactly these packages: need_python NAME PACKAGE==VERSION …
need_python() {
  local venv="$tools/$1" stamp
  shift
  stamp=$(printf '%s\n' "$@" | sha256sum | cut -c1-16)
  [ -e "$venv/.installed-$stamp" ] && return
  need_packages python3 python3-venv
  rm -rf "$venv"
  /usr/bin/python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --prefer-binary "$@" >&2
  touch "$venv/.installed-$stamp"
}
