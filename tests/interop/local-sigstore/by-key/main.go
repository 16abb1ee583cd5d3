// by-key reads a bundle that a key signed through sigstore-go's library: without a time of signing, which a key needs none of.
// sigstore-go's own command demands one.
//
//	by-key BUNDLE KEY.pub DIGEST [PREDICATE-TYPE VERIFIER VERDICT]
//
// DIGEST is sha256 in hexadecimal digits. With more, what was signed has to be a verification summary of that verifier with
// that verdict.
package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/cryptoutils"
	"github.com/sigstore/sigstore/pkg/signature"
)

// Set when it is built: the sources that it was built from.
var sources string

func main() {
	if len(os.Args) != 4 && len(os.Args) != 7 {
		fmt.Fprintf(os.Stderr, "by-key BUNDLE KEY.pub DIGEST [PREDICATE-TYPE VERIFIER VERDICT] (%s)\n", sources)
		os.Exit(2)
	}
	if err := read(os.Args[1], os.Args[2], os.Args[3], os.Args[4:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func read(file, keyFile, digest string, expected []string) error {
	entity, err := bundle.LoadJSONFromPath(file)
	if err != nil {
		return fmt.Errorf("bundle: %w", err)
	}
	key, err := verifierOf(keyFile)
	if err != nil {
		return fmt.Errorf("key: %w", err)
	}
	subject, err := hex.DecodeString(digest)
	if err != nil {
		return fmt.Errorf("digest: %w", err)
	}
	material := root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
		return root.NewExpiringKey(key, time.Time{}, time.Time{}), nil
	})
	verifier, err := verify.NewVerifier(material, verify.WithNoObserverTimestamps())
	if err != nil {
		return err
	}
	result, err := verifier.Verify(entity, verify.NewPolicy(verify.WithArtifactDigest("sha256", subject), verify.WithKey()))
	if err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	if len(expected) == 0 {
		return nil
	}
	return summarises(result, expected[0], expected[1], expected[2])
}

func verifierOf(file string) (signature.Verifier, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	key, err := cryptoutils.UnmarshalPEMToPublicKey(text)
	if err != nil {
		return nil, err
	}
	return signature.LoadDefaultVerifier(key)
}

func summarises(result *verify.VerificationResult, predicateType, verifier, verdict string) error {
	if result.Statement == nil {
		return errors.New("statement: there is none")
	}
	if found := result.Statement.GetPredicateType(); found != predicateType {
		return fmt.Errorf("predicate type: %s", found)
	}
	fields := result.Statement.GetPredicate().GetFields()
	if found := fields["verifier"].GetStructValue().GetFields()["id"].GetStringValue(); found != verifier {
		return fmt.Errorf("verifier: %s", found)
	}
	if found := fields["verificationResult"].GetStringValue(); found != verdict {
		return fmt.Errorf("verdict: %s", found)
	}
	return nil
}
