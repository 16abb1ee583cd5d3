// Command ctlog is a certificate transparency log for tests: TesseraCT's handlers for submissions over Tessera's
// storage on disk, on the loopback address.
package main

import (
	"context"
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"flag"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/transparency-dev/tessera"
	tesseraposix "github.com/transparency-dev/tessera/storage/posix"
	"github.com/transparency-dev/tesseract"
	"github.com/transparency-dev/tesseract/storage"
	"github.com/transparency-dev/tesseract/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:6962", "loopback address to listen on")
	dir := flag.String("dir", "", "directory that holds the log")
	key := flag.String("key", "", "PKCS#8 PEM of the log's P-256 key")
	roots := flag.String("roots", "", "PEM of the authorities whose certificates are taken")
	origin := flag.String("origin", "ctlog.local", "first line of the log's checkpoints")
	flag.Parse()

	ctx := context.Background()
	signer, err := readKey(*key)
	check(err)
	open := func(ctx context.Context, checkpoints note.Signer) (*storage.CTStorage, error) {
		return openLog(ctx, *dir, checkpoints)
	}
	handler, err := tesseract.NewLogHandler(ctx, *origin, signer,
		tesseract.ChainValidationConfig{RootsPEMFile: *roots, ExtKeyUsages: "CodeSigning"},
		open, 10*time.Second, false, "",
		tesseract.LogHandlerOpts{MaxCertChainBytes: 1 << 20, DedupRL: 100})
	check(err)
	log.Printf("certificate log on %s", *listen)
	check(http.ListenAndServe(*listen, handler))
}

func openLog(ctx context.Context, dir string, checkpoints note.Signer) (*storage.CTStorage, error) {
	driver, err := tesseraposix.New(ctx, tesseraposix.Config{Path: dir})
	if err != nil {
		return nil, err
	}
	// Small batches and frequent checkpoints: a test waits for each.
	options := tessera.NewAppendOptions().
		WithCTLayout().
		WithCheckpointSigner(checkpoints).
		WithCheckpointInterval(time.Second).
		WithBatching(16, 100*time.Millisecond)
	appender, _, reader, err := tessera.NewAppender(ctx, driver, options)
	if err != nil {
		return nil, err
	}
	issuers, err := posix.NewIssuerStorage(ctx, dir)
	if err != nil {
		return nil, err
	}
	return storage.NewCTStorage(ctx, &storage.CTStorageOptions{
		Appender: appender, Reader: reader, IssuerStorage: issuers,
	})
}

func readKey(path string) (crypto.Signer, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("no PEM in " + path)
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	signer, ok := key.(crypto.Signer)
	if !ok {
		return nil, errors.New("a key that cannot sign in " + path)
	}
	return signer, nil
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
