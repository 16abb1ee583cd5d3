//! What is not passed over, although it is not believed: a no that is refused as evidence.
//!
//! # A no by a known key does not vanish with its proof (2026-11-26)
//!
//! A strict reader refused a smoke test that FAILED for a number of 65 bits in it, for an entry of a log that nobody knows
//! beside it, for a version of the bundle: and the PASSED before it stood. What is refused as proof of a yes is not thereby
//! too weak to withdraw one. So `evidence::hear` looks at what was refused the other way round: whose signature is it, over
//! which payload, and may that be about the subject? A statement that can be read is given as facts that say why they are
//! no proof (`refused`); rules are asked with it as against the subject, never for it. Whoever holds no key can only copy
//! what was said, and a copy is ordered by its own date like the original. Refused: to take a broken witness for an absent
//! one, which would let a yes count that was refused until now; `unknown` for each such bundle, which anybody who may push
//! could bring about with a copy of a yes and a rotten timestamp. Of certificates that live for minutes nobody was heard
//! whose witness does not hold; see the next.
//!
//! # A name in a certificate is heard without its witness, and believed in nothing (2026-11-26)
//!
//! Without a time nobody can say that a keyless certificate was used in the minutes that it was valid for, and so it showed
//! nobody. But the statement that FAILED was then as if it were not there, for a log's shard that this gate does not know yet,
//! a service that was down, an entry that somebody broke: and the PASSED before it stood. An authority of a root that counts
//! did give this name to this key, and the key signed. That is too little for a yes and enough for a no. So the chain is
//! followed as of the certificate's own beginning, the one name is read, and the word stands in the way like that of a key
//! without its log entry (`certificate-unwitnessed`); what of it cannot be read is `gate.unread`. A certificate log is not
//! asked: whoever could have an authority sign one in silence could say yes as well. Who can abuse it is who got hold of a key
//! that was to live for minutes and did not end: she can say no in that name, for ever, and never yes. That is acceptable,
//! since a gate that stops is seen and a gate that lets through is not; and the way out is told where it stops, as `countersign
//! revoke` of the bundle or of the certificate, after which none of its words is heard. Refused: to hear only those whose time
//! is missing and not those whose time is too late, which whoever holds such a key would simply leave out. The word of a
//! stranger takes no place of evidence among what was seen, since it costs nothing to make. Price: three chains followed for
//! each bundle of a certificate that does not verify, 0.2 ms each.
//!
//! A certificate of somebody's own hierarchy was followed as of when the gate saw it first. So two gates differed by which had
//! looked in time, and whoever kept a failure back until its certificate had ended had withdrawn it. It is heard as of its
//! own beginning as well (`certificate-expired`), by every gate alike.
//!
//! What stands around an envelope told its form, and only the reader of that form looked for a word: a field `_type` before it, a
//! second envelope behind it, a mark of byte order, line feeds in its Base64, a signature that is null, and nobody had said
//! anything. Other verifiers take several of these. So an envelope is looked for in all forms alike, the first where there are
//! several. Refused: to make such bytes evidence, for which strict readers are right.
//!
//! # A bound on signatures cuts work off, and is no word (2026-11-26)
//!
//! The fifth signature of an envelope was not tried. Now as many are tried as eight thousand attempts suffice for: all of 256
//! with a pack of 32 keys. What is beyond is not tried, and is nobody's word: to take it for one would let whoever may push
//! stop every subject, with an envelope of junk. Nobody gains by it: who can wrap somebody's no in three hundred signatures
//! before the gate has seen it can leave it out as well. Refused: `unknown`, by the same argument. Field names are read in
//! both spellings that the protobuf mapping has, since other readers take either.
//!
//! # What an accepted signer says and nobody can read is a refusal, and no fault (2026-11-26)
//!
//! It may be anything, so the subject is not ready: `gate.unread`, with the bundle, its signer, and what was expected and
//! found. `unknown` would be the wrong word: to ask again changes nothing, and an `unknown` leaves the `ready` of before
//! standing. It cannot be replaced by a later statement, since nobody knows what about; it goes when it is revoked, or who
//! signed it. It is in the way of the subjects that it names; where these cannot be told, of a subject whose digest stands
//! in it. Refused: to judge it by the type that it claims, which the reader that refused it would have to be trusted for.
//! Price: a builder whose statements nobody can read (a bill of materials of 300 000 objects, a field twice) has to make
//! them readable, although no rule asks for them.
//!
//! # Each key of a pack is tried, and a pack has at most 1 024 (2026-11-26)
//!
//! A bundle without a hint was refused where there were more than 64 keys to try, approvers' among them, and that was an
//! answer about the bundle. Keys are counted when the pack loads now, and all are tried; more, from wherever, are a fault.
//! Approvers' keys stay among them: who signed the provenance of a change does not approve it, with whichever key.
//! Refused: hints as a duty, which cosign before version 3 has none of. Price: a bundle by nobody costs as many attempts as
//! the pack has keys, 50 µs each.
//!
//! # What a referrer calls itself decides nothing while there is room (2026-11-26)
//!
//! An `artifactType` that was not on a list of ours kept a bundle from being looked at. Now the manifest of each referrer is
//! read, up to a thousand; only beyond that those are passed over that name a kind which other tools put there in great
//! numbers, and `evidence list` says how many. Price: a request for each bill of materials beside an image, and one that
//! cannot be read is a fault.
//!
//! # Whoever asks for a certificate looks whose it is (2026-11-26)
//!
//! Fulcio's answer was compared with our key, and whom it names only with the trusted root. An instance that is wrong, or has
//! another's answer in a cache before it, would have had us sign in somebody else's name, truly. How a name is made of a token is
//! the instance's configuration, for each issuer, and nobody else knows it. So it is not worked out again: a name that is no
//! `https` URL has to stand in the token, and a URL has to be made of a host and segments that do, but for the few words of
//! Fulcio's own rules. Refused: a list of issuers with their rules, which a private instance does not have. Price: an instance
//! whose template puts words of its own into names is refused.
//!
//! # What holds the words of several is taken apart (2026-11-27)
//!
//! The statements of one build are kept in one file, one a line, and a layer can hold such a file. A reader of bundles refuses it
//! as a whole, and the gate heard the first word in it of somebody it knows: a failed test behind the provenance of the same
//! build was as good as not there. So what holds more than one envelope is cut at its lines, or where the answer of an interface
//! lists bundles, and each piece is looked at as if it had come alone: a yes among them counts, too. Where several lie within one
//! document that nobody reads as several, each is also written down without its witnesses, to be heard and never believed. More
//! than are looked at are a fault, since the next one could be a no. A list of bundles, or one behind another on a line, is cut
//! in the same way: bundles and envelopes are found by their own fields in one walk over the bytes, whatever lies around them,
//! and each with its own certificate. What a strict reader takes for one is not looked into, though: what stands in the free part
//! of a simple signing document is quoted there, and to cut that made two thousand bundles of one that a stranger had given, for
//! which there was no room then. In one object that holds several nobody can tell whose certificate is whose, so that each is
//! tried with each. All that is written down so is bounded by some times the bytes that it was made of: two hundred envelopes
//! beside one certificate of four megabytes took 1.2 gigabytes. What an older version has kept as one is cut when it is recalled;
//! what was revoked as one stays one. Refused: to hear all words of one bundle, since a fact is named by the digest of its bytes
//! and each would have the same name; to say of a bundle with several words that it cannot be read, by which whoever puts two
//! yeses of somebody into one file makes a no of them.
//!
//! # One walk over the bytes, and no reader of JSON (2026-11-27)
//!
//! Envelopes were read with the reader of JSON that everything else is read with, leniently in what fields it asked for and
//! strictly in all else: a `NaN` within the envelope, a comma too many, a bit behind the last digit of base64, a name in
//! capitals, and nobody had said anything, although Go or Python read some of it. What it kept of each candidate took sixteen
//! times the bytes. Now the walk that finds the objects keeps where in them the texts of an envelope stand, and nothing else is
//! read: no grammar of numbers and commas is in the way, and memory is that of the envelopes. Names are compared as Go folds
//! them; base64 is read digit by digit, whatever stands between. A text that is a document itself, escaped or in base64, is
//! looked through once, since files of bundles have such lines (ours, too); one in such a text is not. Refused: to be as lenient
//! in what may count, where two readers would see two bundles.
//!
//! # What a layer is called decides nothing, and what the artifact is called neither (2026-11-27)
//!
//! What attaches a file most often says of the artifact what it is and of the layer nothing, or that it is an archive. So small
//! layers of what does not say that it is something else (a bill of materials, a report, a chart, text) are read, those first
//! that may hold evidence by their own type or by the artifact's; and these also where they are as large as a bundle may be,
//! since a failed test with its log is. How large a layer is tells whoever serves it, and not the descriptor. Price: up to
//! sixteen layers more of an artifact of which nobody knows what it is, and a request for each of them that turns out to be
//! large. An answer that has not read one says so in the list of evidence. Refused: to call the answer `unknown` for it, which
//! would stop whoever keeps a large report beside an image.
//!
//! # Whatever letters a no is written in (2026-11-27)
//!
//! A bundle in UTF-16 or UTF-32, a payload in hexadecimal, a digest that JSON escapes in a statement that no strict reader takes:
//! whoever has the key can write so, and others read some of it. It is heard, and believed in nothing. What is compressed,
//! encrypted or encoded once more is nobody's statement for any reader, and so not for this one: where somebody known signed it,
//! the list of evidence names it as refused, and it is in nobody's way, since nobody can tell what it is about.
//!
//! # Who signs the same again is heard again, proof or not (2026-11-27)
//!
//! Of many wrappings of one word a few are kept. What is no proof was counted as one word whoever signed it how often, as anybody
//! can break a bundle and put any signature before the true one. But which of them is true is found out when it is heard, and
//! nobody else can make another: so that names the word. Otherwise whoever fills the places with copies of an old no that was
//! taken back has the next one in the same words set aside.
//!
//! # What several have signed is the word of each (2026-11-28)
//!
//! An envelope may have several signatures; the strict reader takes one alone, and what it refuses was heard as the word of the
//! first signer whom the pack knows. So a no that a reviewer had signed beside the tester was the reviewer's: no rule asked for
//! it, and with the reviewer's key revoked it was nobody's, and the yes before it stood. Now such an envelope is cut, for each
//! of its first eight signatures with that one alone, and each is heard by itself, ordered and revoked by itself. Refused:
//! several facts of one bundle, by which a record would name one digest twice; all signatures there are, of which anybody could
//! put thousands around somebody's word. Price: who puts eight of her own before another's has cut that one off, as by leaving
//! it out; where the tester pushed it, it lies there as it was.
