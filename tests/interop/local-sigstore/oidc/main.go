// Command oidc is an OpenID Connect issuer for tests. It listens on the loopback address and gives everybody a token
// with the claims that were asked for.
//
//	GET /token?sub=a@example.com&email=a@example.com[&aud=sigstore][&ttl=300][&CLAIM=VALUE…]   answers TOKEN
//	GET /github-token?audience=sigstore                                                       answers {"value": TOKEN}
//
// The second has the shape of GitHub's token service for workflows: it wants a bearer token in the request, and puts
// the claims of -github (a JSON file) into its own.
package main

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"errors"
	"flag"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

const keyID = "one"

type issuer struct {
	url    string
	claims string
	key    *rsa.PrivateKey
	signer jose.Signer
}

func main() {
	listen := flag.String("listen", "127.0.0.1:8080", "loopback address to listen on; also the issuer's name")
	claims := flag.String("github", "", "JSON file with the claims of /github-token")
	flag.Parse()

	key, err := rsa.GenerateKey(rand.Reader, 2048)
	check(err)
	signer, err := jose.NewSigner(
		jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: key, KeyID: keyID}},
		(&jose.SignerOptions{}).WithType("JWT"))
	check(err)
	i := &issuer{url: "http://" + *listen, claims: *claims, key: key, signer: signer}

	http.HandleFunc("GET /.well-known/openid-configuration", i.discovery)
	http.HandleFunc("GET /keys", i.keys)
	http.HandleFunc("GET /token", i.token)
	http.HandleFunc("GET /github-token", i.githubToken)
	log.Printf("issuer %s", i.url)
	check(http.ListenAndServe(*listen, nil))
}

func (i *issuer) discovery(w http.ResponseWriter, _ *http.Request) {
	reply(w, map[string]any{
		"issuer": i.url, "jwks_uri": i.url + "/keys", "token_endpoint": i.url + "/token",
		"authorization_endpoint":                i.url + "/authorize",
		"response_types_supported":              []string{"id_token"},
		"subject_types_supported":               []string{"public"},
		"id_token_signing_alg_values_supported": []string{"RS256"},
	})
}

func (i *issuer) keys(w http.ResponseWriter, _ *http.Request) {
	public := jose.JSONWebKey{Key: i.key.Public(), KeyID: keyID, Algorithm: "RS256", Use: "sig"}
	reply(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{public}})
}

func (i *issuer) token(w http.ResponseWriter, r *http.Request) {
	claims := map[string]any{"aud": "sigstore", "email_verified": true}
	seconds := 300
	for name, values := range r.URL.Query() {
		if name != "ttl" {
			claims[name] = values[0]
			continue
		}
		var err error
		if seconds, err = strconv.Atoi(values[0]); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	}
	token, err := i.mint(claims, time.Duration(seconds)*time.Second)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	_, _ = w.Write([]byte(token))
}

func (i *issuer) githubToken(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(strings.ToLower(r.Header.Get("Authorization")), "bearer ") {
		http.Error(w, "no bearer token", http.StatusUnauthorized)
		return
	}
	claims, err := i.workflowClaims()
	if err == nil {
		claims["aud"] = r.URL.Query().Get("audience")
		var token string
		if token, err = i.mint(claims, 5*time.Minute); err == nil {
			reply(w, map[string]string{"value": token})
			return
		}
	}
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func (i *issuer) workflowClaims() (map[string]any, error) {
	if i.claims == "" {
		return nil, errors.New("started without -github")
	}
	text, err := os.ReadFile(i.claims)
	if err != nil {
		return nil, err
	}
	claims := map[string]any{}
	return claims, json.Unmarshal(text, &claims)
}

// mint signs a token that lasts this long, or ended that long ago.
func (i *issuer) mint(claims map[string]any, lasts time.Duration) (string, error) {
	now := time.Now()
	claims["iss"] = i.url
	claims["iat"] = now.Add(min(lasts, 0)).Add(-5 * time.Second).Unix()
	claims["nbf"] = claims["iat"]
	claims["exp"] = now.Add(lasts).Unix()
	return jwt.Signed(i.signer).Claims(claims).Serialize()
}

func reply(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(value)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
