//! How policies of others become packs, and what lint says of any pack.
//!
//! # A policy of a cluster is imported whole, or refused by name (2026-11-26)
//!
//! Whoever changes over has policies already. One that becomes a pack must mean the same: a pack that lets in more is a hole, and
//! one that lets in less is walked around. So every field is either said or refused, with its line and what to do instead: what
//! lies in a cluster, what asks a service, CUE and Rego that are more than comparisons of what was signed, expressions whose
//! names cannot be written out. What the controller itself would refuse is told apart, as a mistake. An image that no glob
//! matches is not ready, as with the controller's own default; a glob is matched with the name and the digest, so one that names
//! a tag is refused. A log's address says where to ask and not whom to believe: that the trusted roots say. Refused: importing
//! what can be said and warning of the rest, by which the half that is missing would be found out in production.
//!
//! # No regular expression names a signer, imported or not (2026-11-27)
//!
//! Most keyless policies of the controller say `issuerRegExp: .*kubernetes.default.*`, which its library looks for anywhere in
//! the name: whoever has a name with these words in it is meant, by whichever issuer. A signer set names its issuer and an owner,
//! so no such policy can be said, and it is refused although that keeps most of the corpus from being imported. What is anchored
//! at both ends and has no wildcard (`^https://github\.com/acme/(app|web)/…@refs/heads/main$`) is a list of names, at most 64,
//! and becomes one. Refused: a member of signer sets that is an expression, even one that only an import may write, since from
//! then on every reader of a pack would have to look for it; `[^/]+` as `*`, which leaves out what the expression takes (`@`,
//! `%`), and so is another meaning.
//!
//! Of the 50 valid policies of the controller's own corpus 7 become packs. The 43 others are refused, each for one or more of
//! these: 25 for identities by open expressions, 15 for globs (13 match only names without a registry, 2 name a tag), 11 for a
//! policy over the image's configuration or the objects of a cluster, 11 for a certificate authority of their own, 10 for keys in
//! a KMS and 9 for keys in a Secret, 8 for authorities of which only some ask for an entry of a log, 7 for CUE that is more than
//! texts, 3 each for `match`, a TrustRoot and a log of their own, 2 each for `source`, a certificate without SCT and another
//! algorithm of a digest, 1 for timestamps of their own. In 7 of them nothing but open expressions stands in the way; who is
//! meant by such a one nobody can say, so they stay refused.
//!
//! Rego over an attestation is read and not run: alternatives of comparisons of fields with literals, which every engine
//! and both versions of the language work out alike, become functions of the pack. Calls, `not`, sets, arithmetic and other
//! rules are refused. Of CUE, texts in named fields are taken as the controller has them, which unifies: a field that is
//! not there takes the text and does not fail. A field that is given twice and differs is refused: there it fails with
//! every statement, here it would hold where the field is missing. So is what the controller does not read (blanks before a
//! dot, zeros before a number, literals of two kinds compared), since it takes no image by such a policy. `static: pass`
//! becomes a pack that asks only where the image lies, and lint calls it vacuous; `static: fail` one that waits for a set
//! of nobody.
//!
//! # Lint says only what is certain of a rule (2026-11-27)
//!
//! That a rule never or always holds is worked out from its text alone: two literals, one thing compared with two values or with
//! itself, a field of `input` with what it never is. A comparison that is always true is told beside others as well, and in
//! helpers: nobody asks for nothing on purpose, and in the one that was meant a name is wrong. Nothing is said of evidence, which
//! may look like anything, of functions, or of two different bodies, but for one that is the opposite of the other. It is advice
//! and no error: packs that are in force and loaded yesterday load tomorrow. Refused: a solver, whose alarms somebody would have
//! to believe; trying out many inputs, which finds that a rule did not hold and not that it cannot. Price: `x > 2` in one
//! function and `x < 1` in the next stay unsaid.
//!
//! # YAML is read from events, with places and without choices (2026-11-26)
//!
//! Policies of others are YAML. `saphyr-parser` is kept, has no unsafe code, and brings one small crate beside what is there;
//! it gives events, of which a page of ours makes values with line and column. What can be read in two ways is refused: keys
//! that are there twice, anchors and aliases (and with them everything that grows by itself), tags, and plain scalars that
//! YAML 1.1 and 1.2 take for different things. Depth, size and number are bounded. Refused: `serde_yaml` and its
//! successors, which are unmaintained or bring a second parser in C or unsafe code, and know neither places nor twice-given
//! keys; a reader of our own, since the grammar is not small.
