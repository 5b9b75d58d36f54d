# shellcheck shell=bash disable=SC2034
# Read by the other scripts: numbered steps with times, reasons for failures, Debian packages.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

script=$(basename "$0")
step_name="start"
step_start=$SECONDS

# step TEXT: ends the step before and starts one.
step() {
  step_done
  step_name=$1
  step_start=$SECONDS
  printf '\n== %s\n' "$step_name"
}

step_done() {
  if [ "$step_name" != start ]; then
    printf -- '-- %s: %d s\n' "$step_name" $((SECONDS - step_start))
  fi
}

# fail REASON: ends the script.
fail() {
  trap - ERR
  printf '\n%s: failed at "%s": %s\n' "$script" "$step_name" "$1" >&2
  exit 1
}

trap 'fail "the command \"$BASH_COMMAND\" exited with status $?"' ERR

# as_root COMMAND…: runs a command as root, with sudo where needed.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    fail "not root and no sudo: run as root: $*"
  fi
}

# missing_packages NAME…: prints the Debian packages among them that are not installed.
missing_packages() {
  local name
  for name in "$@"; do
    dpkg-query -W -f '${Status}' "$name" 2> /dev/null | grep -q 'ok installed' || echo "$name"
  done
}

# want_packages NAME…: like need_packages, but names and leaves out what cannot be had here.
want_packages() {
  local missing found=() name
  mapfile -t missing < <(missing_packages "$@")
  if [ ${#missing[@]} = 0 ]; then
    echo "nothing is missing: $*"
    return
  fi
  if ! command -v apt-get > /dev/null || { [ "$(id -u)" != 0 ] && ! command -v sudo > /dev/null; }; then
    echo "not installable here, by apt-get as root: ${missing[*]}"
    return
  fi
  as_root apt-get -q -o DPkg::Lock::Timeout=300 update > /dev/null \
    || echo "apt-get update failed; trying with the package lists at hand"
  for name in "${missing[@]}"; do
    if as_root apt-get -q --simulate install --no-install-recommends "$name" > /dev/null 2>&1; then
      found+=("$name")
    else
      echo "not installable here: $name"
    fi
  done
  [ ${#found[@]} = 0 ] || need_packages "${found[@]}"
}

# need_packages NAME…: installs the Debian packages that are missing.
need_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  if [ ${#missing[@]} = 0 ]; then
    echo "nothing is missing: $*"
    return
  fi
  command -v apt-get > /dev/null || fail "no apt-get here: install by hand: ${missing[*]}"
  echo "installing: ${missing[*]}"
  as_root apt-get -q -o DPkg::Lock::Timeout=300 update \
    || echo "apt-get update failed; trying with the package lists at hand"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 \
    install -y --no-install-recommends "${missing[@]}" \
    || fail "apt-get could not install ${missing[*]}; its reason stands above"
}

# need_swift: says where to get Swift when it is missing.
need_swift() {
  command -v swift > /dev/null \
    || fail "no swift on the PATH: install Swift 6.2 or later from swift.org"
  swift --version 2>&1 | grep -m 1 'Swift version' || true
}

# What the program needs to be built and to draw pictures.
program_packages=(libxml2-dev libsqlite3-dev zlib1g-dev pkg-config graphviz fonts-dejavu-core)
