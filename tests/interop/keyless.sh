# Signing without a key when something is wrong: the identity, a service, an answer, the network. A signature is neither
# lost nor made twice, what is wrong is named, and nothing that does not verify leaves.
# shellcheck shell=bash disable=SC2154

plainly() { # CONFIG ARGUMENTS…: as the private Sigstore's own clients are told to
  local config=$1
  shift
  countersign "$@" --signing-config "$config" --trusted-root "$sigstore/trusted_root.json"
}
faulty() { plainly "$sigstore/faulty_config.json" "$@"; }
fault() { # FRONT NAME
  curl -fsS "$1/-/fault?is=$2"
}
well() {
  local front
  for front in "$FAULTY_FULCIO" "$FAULTY_REKOR" "$FAULTY_TSA"; do fault "$front" none; done
}
new_file() { # NAME: something that nobody has signed
  printf '%s %s\n' "$1" "$RANDOM$RANDOM" >"$1"
}
verifies() { # FILE BUNDLE
  countersign verify "file:$1" --bundle "$2" --identity a@example.com --issuer "$OIDC" \
    --trusted-root "$sigstore/trusted_root.json"
}
with_root() { # JQ ARGUMENTS…: by another trusted root
  jq "$1" "$sigstore/trusted_root.json" >other_root.json
  shift
  countersign "$@" --signing-config "$sigstore/signing_config.json" --trusted-root other_root.json
}
kept() { # how many signatures are unfinished
  find "$data/signing" -name '*.json' 2>/dev/null | wc -l
}
unsaid() { # TEXT
  ! grep -F -- "$1" said
}
none_kept() { [ "$(kept)" = 0 ]; }
one_kept() { [ "$(kept)" = 1 ]; }

locally() {
  [ -n "$sigstore" ] || return 0
  have curl jq openssl || return 0
  tokens
  token a@example.com 'ttl=3000' >token.jwt
  export COUNTERSIGN_IDENTITY_TOKEN=@$PWD/token.jwt
  passing
  lasting
  untrue
  interrupted
  well
}

tokens() {
  new_file tokens
  refuses "no identity: every way that was tried is named" 2 \
    'SIGSTORE_ID_TOKEN.*GitHub Actions.*Buildkite.*CircleCI.*Google Cloud.*no file' \
    plainly "$sigstore/signing_config.json" sign file:tokens --bundle tokens.json
  refuses "an expired token is not sent" 4 'expired at' plainly "$sigstore/signing_config.json" \
    sign file:tokens --bundle tokens.json --identity-token "$(token a@example.com 'ttl=-5')"
  refuses "nor one for another audience" 4 'audience .sigstore.*vault' plainly "$sigstore/signing_config.json" \
    sign file:tokens --bundle tokens.json --identity-token "$(token a@example.com 'aud=vault')"
  refuses "GitHub's token service that refuses is named" 3 'GitHub Actions token service .*denied|answered 4' \
    env GITHUB_ACTIONS=true "ACTIONS_ID_TOKEN_REQUEST_URL=$CI/nothing" ACTIONS_ID_TOKEN_REQUEST_TOKEN=secret-of-the-job \
    "$COUNTERSIGN" --data "$data" sign file:tokens --bundle tokens.json --signing-config "$sigstore/signing_config.json"
  cp "$work/out" said
  accepts "and the job's secret is not repeated" unsaid secret-of-the-job
  accepts "SIGSTORE_ID_TOKEN signs" env "SIGSTORE_ID_TOKEN=$(token a@example.com)" "$COUNTERSIGN" --data "$data" \
    sign file:tokens --bundle tokens.json --signing-config "$sigstore/signing_config.json" \
    --trusted-root "$sigstore/trusted_root.json"
  accepts "and its bundle verifies" verifies tokens tokens.json
}

# What passes by itself is waited out.
passing() {
  local front name
  for front in "$FAULTY_FULCIO" "$FAULTY_REKOR" "$FAULTY_TSA"; do
    case $front in
      "$FAULTY_FULCIO") name=Fulcio ;;
      "$FAULTY_REKOR") name=Rekor ;;
      *) name='the timestamp authority' ;;
    esac
    for kind in 500x2 429; do
      well
      new_file passing
      rm -f passing.json
      fault "$front" "$kind"
      accepts "$name: $kind is waited out" faulty sign file:passing --bundle passing.json
      accepts "and the bundle verifies ($name, $kind)" verifies passing passing.json
    done
  done
  accepts "nothing is kept of what is done" none_kept
}

# What does not pass is named: service, class, tries.
lasting() {
  local front name kind words
  for front in "$FAULTY_FULCIO" "$FAULTY_REKOR" "$FAULTY_TSA"; do
    case $front in
      "$FAULTY_FULCIO") name=Fulcio ;;
      "$FAULTY_REKOR") name=Rekor ;;
      *) name='timestamp authority' ;;
    esac
    for kind in 500 429-long truncated html redirect huge; do
      case $kind in
        500) words='unavailable, 3 tries' ;;
        429-long) words='throttled, 1 try' ;;
        truncated) words='broke off|corrupt' ;;
        html) words='corrupt' ;;
        redirect) words='not followed elsewhere' ;;
        huge) words='too-much' ;;
      esac
      well
      new_file lasting
      fault "$front" "$kind"
      refuses "$name: $kind is said" 3 "$name $front.*($words)" faulty sign file:lasting --bundle lasting.json
    done
    well
    new_file slow
    fault "$front" slow
    refuses "$name: slow is said" 3 "$name $front.*timeout" faulty --timeout 4s sign file:slow --bundle slow.json
  done
  well
  new_file echoed
  fault "$FAULTY_FULCIO" echo
  refuses "what Fulcio repeats of the token is not" 3 'Fulcio .*denied' faulty sign file:echoed --bundle echoed.json
  cp "$work/out" said
  accepts "the token is nowhere in what we said" unsaid "$(cut -d. -f2 token.jwt)"
  jq '.rekorTlogUrls[0].url = "http://127.0.0.1:1"' "$sigstore/signing_config.json" >refused.json
  refuses "Rekor: refused is said" 3 'Rekor http://127.0.0.1:1.*refused.*unavailable, 3 tries' \
    plainly refused.json sign file:echoed --bundle echoed.json
  new_file plain
  jq '.caUrls[0].url = "http://fulcio.example"' "$sigstore/signing_config.json" >plain.json
  refuses "a token goes over plain HTTP to this machine only" 3 'expected https' \
    plainly plain.json sign file:plain --bundle plain-bundle.json
}

# Answers that are well-formed and wrong: nothing of them leaves.
untrue() {
  local front name words
  for front in "$FAULTY_FULCIO" "$FAULTY_REKOR" "$FAULTY_TSA"; do
    case $front in
      "$FAULTY_FULCIO") name=Fulcio words='another key' ;;
      "$FAULTY_REKOR") name=Rekor words='about another' ;;
      *) name='timestamp authority' words='something else|an old one' ;;
    esac
    well
    fault "$front" replay
    new_file "first-$RANDOM"
    new_file first
    rm -f first.json
    must faulty sign file:first --bundle first.json
    new_file second
    refuses "$name: somebody else's answer is refused" 3 "$name $front.*($words)" \
      faulty sign file:second --bundle second.json
  done
  well
  rm -rf "$data/signing"
  new_file untrue
  jq --arg url "$FULCIO_WITHOUT_LOG" '.caUrls[0].url = $url' "$sigstore/signing_config.json" >without_log.json
  refuses "a certificate without an SCT does not leave" 3 "Fulcio $FULCIO_WITHOUT_LOG.*certificate transparency log" \
    plainly without_log.json sign file:untrue --bundle untrue.json
  openssl ecparam -name prime256v1 -genkey -noout | openssl ec -pubout -outform der 2>/dev/null >other.der
  local key id
  key=$(base64 -w0 other.der) id=$(openssl dgst -sha256 -binary other.der | base64 -w0)
  refuses "nor one whose SCT is by a log that nobody knows" 3 "Fulcio $FULCIO.*certificate transparency log" \
    with_root ".ctlogs[0].publicKey.rawBytes = \"$key\" | .ctlogs[0].logId.keyId = \"$id\"" \
    sign file:untrue --bundle untrue.json
  refuses "nor one whose SCT that log did not sign" 3 "Fulcio $FULCIO.*certificate transparency log" \
    with_root ".ctlogs[0].publicKey.rawBytes = \"$key\"" sign file:untrue --bundle untrue.json
  refuses "nor a log entry of a log that nobody knows" 3 "Rekor $REKOR.*log" \
    with_root ".tlogs[0].publicKey.rawBytes = \"$key\" | .tlogs[0].publicKey.keyDetails = \"PKIX_ECDSA_P256_SHA_256\" |
      .tlogs[0].logId.keyId = \"$id\"" sign file:untrue --bundle untrue.json
  refuses "nor a timestamp of an authority that was not one then" 3 'timestamp authority.*timestamp' \
    with_root '.timestampAuthorities[0].validFor = {start: "2020-01-01T00:00:00Z", end: "2021-01-01T00:00:00Z"}' \
    sign file:untrue --bundle untrue.json
  accepts "no bundle was written" test ! -e untrue.json
  accepts "and nothing that is wrong is kept" none_kept
}

# A signature that was begun is gone on with: certificate and signature, timestamp and log entry are asked for once.
interrupted() {
  rm -rf "$data/signing"
  well
  new_file interrupted
  fault "$FAULTY_REKOR" 500
  refuses "without a log nothing leaves" 3 'what was made so far is kept' \
    faulty sign file:interrupted --bundle interrupted.json
  accepts "what was made is kept" one_kept
  well
  fault "$FAULTY_FULCIO" 500
  fault "$FAULTY_TSA" 500
  accepts "the same command goes on, and asks neither Fulcio nor the timestamp authority again" \
    faulty sign file:interrupted --bundle interrupted.json
  accepts "and its bundle verifies" verifies interrupted interrupted.json
  accepts "and nothing is kept any more" none_kept

  # The answer of the log is lost: the entry is there, its proof is not given again, and one bundle comes of it.
  well
  new_file lost
  fault "$FAULTY_REKOR" lost
  accepts "an answer that is lost is asked for again" faulty sign file:lost --bundle lost.json
  accepts "and its bundle verifies (lost)" verifies lost lost.json

  # Killed between two services.
  well
  new_file killed
  fault "$FAULTY_REKOR" slow
  timeout -s KILL 3 "$COUNTERSIGN" --data "$data" --config "$work/countersign.toml" sign file:killed --bundle killed.json \
    --signing-config "$sigstore/faulty_config.json" --trusted-root "$sigstore/trusted_root.json" || true
  accepts "kill -9 loses nothing" one_kept
  well
  fault "$FAULTY_FULCIO" 500
  accepts "what was killed goes on" faulty sign file:killed --bundle killed.json
  accepts "and its bundle verifies (killed)" verifies killed killed.json

  # Signed, and no place for it.
  well
  new_file nowhere
  mkdir -p place
  refuses "what has no place is kept" 5 'no/such/place.*cannot be written' \
    faulty sign file:nowhere --bundle no/such/place
  accepts "the bundle is there" one_kept
  fault "$FAULTY_FULCIO" 500
  fault "$FAULTY_TSA" 500
  fault "$FAULTY_REKOR" 500
  accepts "and another place needs no service" faulty sign file:nowhere --bundle place/nowhere.json
  accepts "and its bundle verifies (nowhere)" verifies nowhere place/nowhere.json

  # Ctrl-C.
  well
  new_file stopped
  fault "$FAULTY_REKOR" slow
  refuses "Ctrl-C ends it, and says so" 6 'cancelled' timeout --preserve-status -s INT 3 "$COUNTERSIGN" --data "$data" \
    --config "$work/countersign.toml" sign file:stopped --bundle stopped.json \
    --signing-config "$sigstore/faulty_config.json" --trusted-root "$sigstore/trusted_root.json"
  well
  fault "$FAULTY_FULCIO" 500
  token b@example.com >other.jwt
  COUNTERSIGN_IDENTITY_TOKEN=@other.jwt refuses "what one identity began another does not end" 3 'Fulcio' \
    faulty sign file:stopped --bundle stopped.json
  accepts "what was stopped goes on" faulty sign file:stopped --bundle stopped.json
}

on_registry() {
  [ -n "$sigstore" ] || return 0
  have crane jq curl || return 0
  local subject
  token a@example.com 'ttl=3000' >token.jwt
  export COUNTERSIGN_IDENTITY_TOKEN=@$PWD/token.jwt
  subject=$(new_image keyless pushed)
  must plainly "$sigstore/signing_config.json" sign "$subject"
  accepts "one signature, one bundle beside the subject" one_referrer "$subject"
  accepts "nothing is kept of what is stored" none_kept
}

one_referrer() { # SUBJECT
  local repository=${1%@*} digest=${1#*@} index
  index=$(curl -fsS "http://${repository%%/*}/v2/${repository#*/}/referrers/$digest" 2>/dev/null ||
    crane manifest --insecure "$repository:${digest/:/-}")
  [ "$(jq '.manifests | length' <<<"$index")" = 1 ]
}
