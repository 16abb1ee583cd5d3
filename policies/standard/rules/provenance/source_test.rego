package countersign.rules.provenance.source_test

import data.countersign.rules.provenance.source

of(parameters) := {
	"digest": "sha256:1",
	"predicate_type": "https://slsa.dev/provenance/v1",
	"predicate": {"buildDefinition": {"externalParameters": parameters}},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

uri(text) := of({"source": {"uri": text}})

workflow(repository) := of({"workflow": {"repository": repository, "ref": "refs/heads/main", "path": ".github/workflows/release.yml"}})

app := ["https://github.com/acme/app"]

test_our_own_and_the_generators_spelling_show_it if {
	every text in [
		"https://github.com/acme/app",
		"git+https://github.com/acme/app",
		"git+https://github.com/acme/app@refs/heads/main",
		"git+https://github.com/acme/app@refs/tags/v1",
	] {
		source.shown with input.signed.builder as [uri(text)] with data.pack.sources as app
	}
}

test_the_repository_of_a_github_workflow_shows_it if {
	source.shown with input.signed.builder as [workflow("https://github.com/acme/app")] with data.pack.sources as app
}

old(text) := object.union(
	object.remove(of({}), ["predicate"]),
	{
		"predicate_type": "https://slsa.dev/provenance/v0.2",
		"predicate": {"invocation": {"configSource": {"uri": text}}},
	},
)

test_the_source_of_v0_2_is_read_where_v0_2_names_it if {
	source.shown with input.signed.builder as [old("git+https://github.com/acme/app@refs/heads/main")]
		with data.pack.sources as app
	not source.shown with input.signed.builder as [old("git+https://github.com/acme/app-evil@refs/heads/main")]
		with data.pack.sources as app
}

test_a_source_beside_a_workflow_is_what_counts if {
	not source.shown with input.signed.builder as [of({
		"source": {"uri": "git+https://github.com/evil/app"},
		"workflow": {"repository": "https://github.com/acme/app"},
	})]
		with data.pack.sources as app
}

test_another_repository_shows_nothing_and_is_named if {
	every text in [
		"https://github.com/acme/app-evil",
		"git+https://github.com/acme/app-evil",
		"git+https://github.com/acme/app@evil.example/app",
		"git+https://github.com/acme/app/fork",
		"git+https://github.com/acme",
		"git+https://evil.example/?u=https://github.com/acme/app",
		"",
	] {
		not source.shown with input.signed.builder as [uri(text)] with data.pack.sources as app
		source.found == text with input.signed.builder as [uri(text)] with data.pack.sources as app
	}
}

test_a_pack_without_sources_accepts_none if {
	not source.shown with input.signed.builder as [uri("https://github.com/acme/app")] with data.pack.sources as []
	source.expected == "a repository of data.pack.sources, which names none yet" with data.pack.sources as []
}

test_an_unknown_source_shows_nothing if {
	not source.shown with input.signed.builder as [of({})] with data.pack.sources as app
	not source.shown with input.signed.builder as [of({"source": null})] with data.pack.sources as app
	source.found == "no provenance that names a source" with input.signed.builder as [of({})] with data.pack.sources as app
}

test_nothing_shows_nothing if not source.shown with input.signed.builder as [] with data.pack.sources as app

test_a_missing_document_shows_nothing if not source.shown with input as {} with data.pack.sources as app
