# Overrides by people without a key, through the private Sigstore: an identity asks, identities approve.
# shellcheck shell=bash disable=SC2154

ours() { timeout 60 "$COUNTERSIGN" --data "$data" --config overrides.toml "$@"; }

locally() {
  [ -n "$sigstore" ] || return 0
  have curl jq || return 0
  local subject id
  cat >overrides.toml <<TOML
[gate]
id = "https://gate.example/overrides"
[trust]
roots = ["$sigstore/trusted_root.json"]
[signing]
config = "$sigstore/signing_config.json"
TOML
  pack_with_people
  must ours policy activate override-pack
  printf 'an artifact that nobody signed\n' >artifact
  subject=file:artifact
  refuses "what nobody signed is not ready" 1 'signature.present' ours promote "$subject" --to interop
  # The id alone is on stdout.
  id=$(ours override request "$subject" --environment interop --rule signature.present --reason 'interoperability' \
    --expires 1h --identity-token "$(token erin@example.com)")
  refuses "who asked cannot approve" 4 'is nobody of|asked for this override' \
    ours override approve "$id" --identity-token "$(token erin@example.com)"
  refuses "nor can a stranger" 4 'is nobody of' ours override approve "$id" --identity-token "$(token mallory@example.com)"
  accepts "one of the people approves" ours override approve "$id" --identity-token "$(token carol@example.com)"
  accepts "and once more, which is one person still" ours override approve "$id" --identity-token "$(token carol@example.com)"
  refuses "one is not enough" 1 'signature.present' ours promote "$subject" --to interop
  accepts "another one approves" ours override approve "$id" --identity-token "$(token dave@example.com)"
  accepts "then it is ready" ours promote "$subject" --to interop
  accepts "and says by which permission" waived_by "$id" "$subject"
  accepts "and the decision is verified again, signatures and all" \
    ours decision replay "$(ours decision list --output json | jq -r '.. | .decision? // empty | .id? // empty' | head -n 1)" --reverify
  refuses "a stranger cannot revoke" 4 'neither asked' ours override revoke "$id" --identity-token "$(token mallory@example.com)"
  accepts "who asked revokes" ours override revoke "$id" --identity-token "$(token erin@example.com)"
  refuses "and it is over" 1 'signature.present' ours promote "$subject" --to interop
  id=$(ours override request "$subject" --environment interop --rule signature.present --reason 'once more' \
    --expires 1h --identity-token "$(token erin@example.com)")
  refuses "a stranger cannot refuse" 4 'is nobody of' \
    ours override refuse "$id" --reason no --identity-token "$(token mallory@example.com)"
  accepts "who may approve may refuse" ours override refuse "$id" --reason 'sign it' --identity-token "$(token carol@example.com)"
  refuses "what was refused is approved by nobody" 2 'is refused' \
    ours override approve "$id" --identity-token "$(token dave@example.com)"
}

waived_by() { # ID SUBJECT
  ours check "$2" --environment interop --output json | jq -e --arg id "$1" '.reasons[] | select(.outcome == "waived" and .waived_by == $id)'
}

pack_with_people() {
  mkdir -p override-pack/rules/signature
  cat >override-pack/pack.toml <<TOML
schema = "countersign.pack/v1"
name = "overrides"
version = 1
owner = "interoperability"

[signers.builder]
identities = [{ issuer = "$OIDC", identity = "builder@example.com" }]

[approvers.security]
quorum = 2
[approvers.security.people.carol]
identities = [{ issuer = "$OIDC", identity = "carol@example.com" }]
[approvers.security.people.dave]
identities = [{ issuer = "$OIDC", identity = "dave@example.com" }]

[environments.interop]
# Only files are decided about here, by their digests.
unseen-subjects = true

[rules."signature.present"]
title = "Signed by the builder"
owner = "interoperability"
severity = "required"
fix = "sign it"
overridable-by = "security"
TOML
  cat >override-pack/rules/signature/present.rego <<'REGO'
package countersign.rules.signature.present

shown if some e in input.signed.builder
REGO
}
