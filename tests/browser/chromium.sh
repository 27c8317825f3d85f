#!/bin/sh
# Finds a Chromium for the browser tests, or installs one: a present one first, then Debian's, then Playwright's own.
set -eu
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the browser tests."
  apt-get update -qq && apt-get install -y -qq chromium >/dev/null && exit 0
fi
exec .venv/bin/python -m playwright install chromium
