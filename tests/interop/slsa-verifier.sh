# slsa-verifier, cosign and sigstore-go read our decisions: a PASSED VSA is accepted, a FAILED one is not, nor one that was
# changed or speaks of something else. sigstore-go's own command wants a time of signing also of a key: its library is asked.
# shellcheck shell=bash disable=SC2154

# Everything here needs a registry; where there is none, what is missing is named all the same.
locally() {
  have slsa-verifier by-key || return 0
}

on_registry() {
  have slsa-verifier crane jq || return 0
  local ready refused
  must countersign keygen --type ed25519 --out builder
  cp -r "$here/pack" pack
  mkdir -p pack/keys
  cp builder.pub pack/keys/builder.pub
  must countersign policy activate pack
  must countersign trust show
  sed -n '/BEGIN PUBLIC KEY/,/END PUBLIC KEY/p' "$work/out" >gate.pub
  must openssl pkey -pubin -in gate.pub -noout
  must countersign keygen --type ed25519 --out stranger

  printf '%s' '{"buildDefinition":{"buildType":"urn:example:build/v1","externalParameters":{}},"runDetails":{"builder":{"id":"urn:example:builder/v1"}}}' >predicate.json
  ready=$(new_image decided ready)
  refused=$(new_image decided refused)
  must countersign attest "$ready" --type slsaprovenance1 --predicate predicate.json --key builder.key
  decide ready "$ready" 0
  decide refused "$refused" 1

  accepts "slsa-verifier accepts our PASSED VSA" verify_vsa ready.dsse "$ready"
  refuses "and refuses our FAILED one" any 'not PASSED' verify_vsa refused.dsse "$refused"
  refuses "and the PASSED one for another digest" any 'subject|digest' verify_vsa ready.dsse "$refused"
  refuses "and for another repository" any 'resource' \
    verify_vsa ready.dsse "$host/elsewhere@${ready#*@}"
  refuses "and by another verifier" any 'verifier' \
    verify_vsa ready.dsse "$ready" --verifier-id https://gate.example/another
  refuses "and with another key" any 'signature|verif' verify_vsa ready.dsse "$ready" --public-key-path stranger.pub
  refuses "and with its verdict changed" any 'signature|verif' verify_vsa turned.dsse "$refused"
  if have cosign; then
    accepts "cosign reads the VSA beside the subject" \
      cosign_verify_attestation --key gate.pub --type https://slsa.dev/verification_summary/v1 "$ready"
  fi
  if have by-key; then
    accepts "sigstore-go reads our PASSED VSA" sigstore_go_reads ready.vsa.json gate.pub "$ready" PASSED
    accepts "sigstore-go reads our FAILED one as that" sigstore_go_reads refused.vsa.json gate.pub "$refused" FAILED
    refuses "sigstore-go refuses the PASSED one for another digest" any 'subject|digest|artifact' \
      sigstore_go_reads ready.vsa.json gate.pub "$refused" PASSED
    refuses "sigstore-go refuses it with another key" any 'signature|verif' sigstore_go_reads ready.vsa.json stranger.pub "$ready" PASSED
  fi
}

sigstore_go_reads() { # BUNDLE KEY SUBJECT VERDICT
  timeout 60 by-key "$1" "$2" "${3#*@sha256:}" https://slsa.dev/verification_summary/v1 https://gate.example/interop "$4"
}

# Asks for a promotion, expects this exit code, and exports the decision: NAME.dsse.
decide() { # NAME SUBJECT CODE
  must promotion_ends_with "$3" "$2" "$1.json"
  must countersign decision export "$(jq -r .decision.id "$1.json")" "$1.dsse" --as vsa-dsse
  must countersign decision export "$(jq -r .decision.id "$1.json")" "$1.vsa.json" --as vsa
  # The same with the other verdict, for which nobody has signed.
  jq -c '.payload |= (@base64d | gsub("FAILED"; "PASSED") | @base64)' "$1.dsse" >turned.dsse
}

promotion_ends_with() { # CODE SUBJECT FILE
  local code=0
  countersign promote "$2" --to interop --wait --output json >"$3" || code=$?
  [ "$code" = "$1" ] && return
  echo "promote ended with $code, expected $1"
  cat "$3"
  return 1
}

verify_vsa() { # FILE SUBJECT [FLAG…]: a flag that is given again replaces the one before it
  local file=$1 repository=${2%@*} digest=${2#*@}
  shift 2
  timeout 60 slsa-verifier verify-vsa --attestation-path "$file" --subject-digest "$digest" \
    --resource-uri "oci://$repository" --verifier-id https://gate.example/interop --public-key-path gate.pub "$@"
}
