#!/bin/sh
# deploy.sh <dist> <folder> copies the folders of a build that a server needs into <folder>/v<version>/ and
# <folder>/latest/.
# Old versions and old files in latest/ stay, because pages may still request them.
set -eu
# The user of the web server must be able to read all files, also where a strict umask such as 027 is usual.
umask 022
from=$1 to=$2
version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$from/cdn/manifest.json")
[ -n "$version" ] || { echo "no version in $from/cdn/manifest.json" >&2; exit 1; }

fixed=$to/v$version
if [ -e "$fixed" ]; then
  # Browsers may cache a version for a year, so it must not change.
  for file in cdn/iort.js cdn/manifest.json; do
    cmp -s "$from/$file" "$fixed/$file" ||
      { echo "$fixed contains another build: raise the version" >&2; exit 1; }
  done
fi

if [ -L "$to/latest" ]; then
  # New files would replace those of the version to which the link leads.
  echo "$to/latest is a link: replace it with a copy of its folder" >&2
  exit 1
fi

compress() {
  find "$1" -type f \( -name '*.js' -o -name '*.json' -o -name '*.txt' -o -name '*.html' -o -name '*.css' -o -name '*.svg' \) | while read -r file; do
    gzip -9 -n -c "$file" >"$file.gz"
    if command -v brotli >/dev/null; then brotli -q 11 -f -o "$file.br" "$file"; fi
  done
}

new=$to/.new.$$
mkdir -p "$new"
trap 'rm -rf "$new" "$new.whole"' EXIT
for part in cdn embed builder html ssr json; do
  if [ -d "$from/$part" ]; then cp -R "$from/$part" "$new/"; fi
done
chmod -R a+rX "$new" # a build may have been made under a strict umask
compress "$new"
if [ ! -e "$fixed" ]; then
  # If the copy stops halfway, for example on a full disk, there is no version without some of its files.
  cp -R "$new" "$new.whole"
  mv "$new.whole" "$fixed"
fi

# Moves each file into latest/ after its compressed copies. If a new file has no compressed copy, the old compressed
# copy is removed. Otherwise nginx would serve the old text.
publish() {
  while read -r file; do
    mkdir -p "$to/latest/$(dirname "$file")"
    for end in .br .gz ''; do
      if [ -e "$new/$file$end" ]; then mv -f "$new/$file$end" "$to/latest/$file$end"
      else rm -f "$to/latest/$file$end"; fi
    done
  done
}

# The script is published last, because it requests the other files.
files() { (cd "$new" && find . -type f ! -name '*.gz' ! -name '*.br' "$@"); }
files ! -path ./cdn/iort.js | publish
files -path ./cdn/iort.js | publish
