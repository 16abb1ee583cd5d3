# tessera's fsck, another implementation of C2SP tlog-tiles, reads our decision log: it accepts what we export, and
# refuses it changed, cut off, and under another key.
# shellcheck shell=bash disable=SC2154
#
# Seen with tessera v1.0.2: fsck says what is wrong and ends with 0 all the same, so what it says is looked at.

locally() {
  have tessera-fsck jq || return 0
  local n
  cp -r "$here/pack" pack
  must countersign keygen --type ed25519 --out builder
  mkdir -p pack/keys
  cp builder.pub pack/keys/builder.pub
  must countersign policy activate pack
  # More than one tile has.
  for n in $(seq 1 260); do
    must refused_promotion "sha256:$(printf '%064x' "$n")"
  done
  must countersign log export exported --output json
  jq -r .key "$work/out" | head -n 1 >log.vkey
  accepts "tessera's fsck accepts our log" tessera_accepts exported
  accepts "and what we say of it is the same" "$COUNTERSIGN" --data "$PWD/auditor" log verify exported --key log.vkey

  cp -r exported changed
  sed -i 's/"kind":"decision"/"kind":"decisiom"/' changed/tile/entries/000
  refuses "and refuses it with an entry changed" any 'fsck failed|Invalid' tessera_accepts changed
  refuses "as we do" 1 'edited' "$COUNTERSIGN" --data "$PWD/auditor" log verify changed --key log.vkey
  cp -r exported cut
  rm -r cut/tile/entries/001.p
  refuses "and with its end cut off" any 'fsck failed|Invalid' tessera_accepts cut
  must countersign keygen --type ed25519 --out stranger
  sed 's/+[0-9a-f]*+/+00000000+/' log.vkey >other.vkey
  refuses "and by a key that is none" any 'invalid|fsck failed' tessera_accepts exported other.vkey
}

refused_promotion() { # SUBJECT
  local code=0
  countersign promote "$1" --to interop --wait >/dev/null || code=$?
  [ "$code" = 1 ]
}

tessera_accepts() { # DIRECTORY [KEY]
  local said
  said=$(timeout 60 tessera-fsck --storage_url "file://$PWD/$1/" --public_key "${2:-log.vkey}" --ui=false --v=1 --logtostderr 2>&1) || { echo "$said"; return 1; }
  echo "$said"
  ! grep -q 'fsck failed' <<<"$said" && grep -q "Successfully fsck'd" <<<"$said"
}
