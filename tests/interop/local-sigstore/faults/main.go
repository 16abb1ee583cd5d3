// Command faults stands in front of services for tests, and does to their answers what networks and attackers do.
//
//	faults ADDRESS=URL…       one front for each service, on the loopback address
//
// GET /-/fault?is=NAME on a front chooses what happens from then on:
//
//	none          everything is passed on
//	500, 500x2    an error, always or twice
//	429           asked to come back in a second, once
//	429-long      asked to come back in an hour
//	slow          no answer for a minute
//	truncated     half of the answer, then the end
//	lost          passed on, but the answer is not, once
//	html          200 and a page
//	redirect      307 to the service itself
//	huge          200 and two megabytes
//	echo          400 with what was asked, secrets and all
//	replay        the first answer after this was chosen, to everybody
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"
)

type front struct {
	to *url.URL

	mu       sync.Mutex
	fault    string
	asked    int
	replayed *answer
}

type answer struct {
	status int
	header http.Header
	body   []byte
}

func main() {
	for _, argument := range os.Args[1:] {
		listen, to, _ := strings.Cut(argument, "=")
		target, err := url.Parse(to)
		if err != nil || target.Host == "" {
			log.Fatalf("no address of a service: %q", argument)
		}
		go func() { log.Fatal(http.ListenAndServe(listen, &front{to: target, fault: "none"})) }()
	}
	select {}
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/-/fault" {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.fault, f.asked, f.replayed = r.URL.Query().Get("is"), 0, nil
		return
	}
	request, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	f.mu.Lock()
	f.asked++
	fault, asked := f.fault, f.asked
	f.mu.Unlock()
	switch {
	case fault == "500" || fault == "500x2" && asked <= 2:
		http.Error(w, `{"message": "out of order"}`, http.StatusInternalServerError)
	case fault == "429" && asked == 1:
		w.Header().Set("Retry-After", "1")
		http.Error(w, `{"message": "later"}`, http.StatusTooManyRequests)
	case fault == "429-long":
		w.Header().Set("Retry-After", "3600")
		http.Error(w, `{"message": "much later"}`, http.StatusTooManyRequests)
	case fault == "slow":
		select {
		case <-r.Context().Done():
		case <-time.After(time.Minute):
		}
	case fault == "html":
		fmt.Fprintln(w, "<html>Welcome to our hotel</html>")
	case fault == "redirect":
		w.Header().Set("Location", f.to.String()+r.URL.Path)
		w.WriteHeader(http.StatusTemporaryRedirect)
	case fault == "huge":
		_, _ = w.Write(bytes.Repeat([]byte(" "), 2<<20))
	case fault == "echo":
		w.WriteHeader(http.StatusBadRequest)
		_, _ = w.Write(request)
	default:
		f.pass(w, r, request, fault, asked)
	}
}

// pass asks the service and hands on its answer, or what the fault makes of it.
func (f *front) pass(w http.ResponseWriter, r *http.Request, request []byte, fault string, asked int) {
	f.mu.Lock()
	got := f.replayed
	f.mu.Unlock()
	if got == nil {
		var err error
		if got, err = f.ask(r, request); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
	}
	if fault == "replay" {
		f.mu.Lock()
		f.replayed = got
		f.mu.Unlock()
	}
	if fault == "lost" && asked == 1 {
		panic(http.ErrAbortHandler)
	}
	for name, values := range got.header {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Length", fmt.Sprint(len(got.body)))
	w.WriteHeader(got.status)
	if fault == "truncated" {
		_, _ = w.Write(got.body[:len(got.body)/2])
		_ = http.NewResponseController(w).Flush()
		time.Sleep(100 * time.Millisecond)
		panic(http.ErrAbortHandler)
	}
	_, _ = w.Write(got.body)
}

func (f *front) ask(r *http.Request, body []byte) (*answer, error) {
	target := *f.to
	target.Path, target.RawQuery = r.URL.Path, r.URL.RawQuery
	asked, err := http.NewRequestWithContext(r.Context(), r.Method, target.String(), bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	asked.Header = r.Header.Clone()
	got, err := http.DefaultTransport.RoundTrip(asked)
	if err != nil {
		return nil, err
	}
	defer got.Body.Close()
	answered, err := io.ReadAll(got.Body)
	return &answer{got.StatusCode, got.Header, answered}, err
}
