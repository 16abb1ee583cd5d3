//! How one rule is waived in the open, by whom, and for how long.
//!
//! # A no ends what was asked for (2026-11-26)
//!
//! A quorum that only counts yes lets whoever asks wait for the right two people. So one refusal by an approver, with a reason,
//! ends a request for good; what it asked for may be asked for anew, which is another statement that everybody sees. What is
//! in force is not refused but revoked. Refused: counting noes against yeses, which nobody can predict. Price: one person
//! can hold up a group until it asks again.
//!
//! # How long is measured from when it was filed (2026-11-26)
//!
//! `max-override-lifetime` of the rule, of the environment and the gate's own year are compared with the time between filing
//! and expiry, when it is filed and again at each decision: a pack that allows less takes the force from what was granted for
//! longer. When it was filed is the gate's own knowledge and not the requester's word, so it is recorded beside the signed
//! statement. Price: a stricter pack voids overrides on the day it comes into force, which the activation lists.
//!
//! # Who built it is an author (2026-11-26)
//!
//! Of the people behind a change the gate knows for certain only who signed its provenance. Whoever did, by key or identity,
//! counts for nothing when that change lacks something, whichever of her keys she approves with. An address in a commit is what
//! anybody writes into it. Price: where a pipeline signs, no author is known, and the requester alone is left out.
//!
//! Of an index, whoever built one of its platforms is an author too: the index is what was built.
//!
//! # Whom nobody knows needs one approval more (2026-11-26)
//!
//! Anybody may ask. A requester whose key or identity the pack does not know could be one of those who approve, with another key
//! of hers, and her approval would be her own. So one more has to approve than the quorum says; where a group has no more people,
//! all of them; and never one alone. Refused: taking no request of strangers, which keeps whoever found out what is broken from
//! saying so; and demanding more people than a group has, which in the smallest group that needs two, with a developer who is in
//! none, is no override ever. There both must approve, and if one of them asked under another key the other alone has looked at
//! it with her: that is said wherever such a request is shown and by `policy lint`, and a third person in the group ends it.
//! Price: a developer who is in no group waits for one person more. What strangers may ask for is bounded lower than what all
//! may, for one subject in one environment: keys cost nothing.
//!
//! # One person breaks the glass, and another one looks at it (2026-11-26)
//!
//! In an emergency a second person may not be there, and a gate that insists is walked around. So a pack may name who
//! breaks the glass (`[break-glass]`), where, and for how long at most; one of them suffices, and may be who asks. In exchange it
//! is as loud as can be: every answer says so first, the log of the service warns, webhooks are told, and it is listed until
//! somebody else has signed what she found. A ticket is demanded, since that somebody has to find the incident. It waives what
//! can be waived and nothing more. A pack in which the only reviewer is who breaks the glass does not load. Refused: a switch of
//! the gate, which no reader of the policy sees; and holding later promotions up until the review is there, which makes
//! people write empty reviews.
//!
//! # What somebody says of an override follows what she saw (2026-11-26)
//!
//! Whether an approval or a refusal may be filed is found before it is signed, and meanwhile somebody else may have said
//! something. So a signature names how many there were, and is filed only where there are as many still; otherwise it is looked
//! at again. Of a refusal and the last approval at the same moment, at whichever replicas, one is filed, and whoever sent the
//! other is told: never in force and then refused. Refused: filing both and letting the refusal win, which takes back what
//! somebody was told is in force, without the revocation that says so. Price: two approvals at the same moment are one look more.
//!
//! # That glass was broken is a fact of its time (2026-11-26)
//!
//! Whether an override is in force is computed from the pack and the authors of now. That it was in force cannot be: whoever
//! broke the glass may become the author of the change by signing any provenance, or leave the pack, and then it would never
//! have been. So it is written down in the transaction that files what puts it in force, and in that of each decision that
//! uses it; nothing takes it back but a review. What was in force is no longer refused, since a refusal says that it never
//! was. Those that never came into force take no place in what is counted, so nobody hides one behind others.
//!
//! # An approval is for the words that were read (2026-11-26)
//!
//! A request names a rule by its id, and a later pack may let the rule ask something else under the same id. So it is kept
//! under which pack each statement was filed, and one counts only while the texts that decide the rule are the same; the same
//! people may approve the new words. Nobody can tell whether other words ask less, so each change of a text counts, also that
//! of a comment. Constants do not: how strict a rule is was never what somebody waived. Refused: the digest of the pack in the
//! signed statement, which would end every override with every version. What was filed before this was kept counts as it did.
//!
//! # An expiry is noted, not enforced, by a job (2026-11-26)
//!
//! What an override permits ends with the clock: `check` compares, and nothing has to run. That it ended is a leaf of the log
//! nevertheless (`override-expiry`), written by the service, or by the next command about an override. Price: where no
//! service runs, the leaf comes later than the end that it names; its time says when it was noted.
//!
//! # Over HTTP there are only signed statements (2026-11-26)
//!
//! An approval that a server makes for whoever is logged in is worth what the login is worth. Here the client asks on which
//! terms an override is granted, writes the statement, signs it where the key is, and sends the bundle; the server verifies
//! it as it does each time it is read. So a stolen session approves nothing, and what lies in between can neither widen a
//! request nor move a signature: it names gate, project, environment, pack, rule, digest and end. Price: one question more.
//!
//! # What was let in by a waiver ends with it, however far on it is (2026-11-26)
//!
//! Production asks whether staging is ready when somebody decides, and what ages in staging afterwards is staging's matter. But
//! a waiver is a permission that people gave until an hour, and production was let in by it as much as staging. So a
//! decision records the waiver that ends first on the way to it, over all environments before (`rests_on`); it is valid no
//! longer than that, says so, and at its end says which override of which environment has ended (`gate.waiver-expired`).
//! Refused: to let every end flow down, by which a smoke test of staging that is a day old would take production down; to read
//! the decisions before at each `check`, which is the answer that is asked for most. Price: what an earlier version let in
//! by a waiver of another environment holds until it is decided again.
//!
//! # A run that was asked for again answers with what stands (2026-11-26)
//!
//! An idempotency key finds the run that it named, and its result stays what it was. Who scripts a deployment reads the exit
//! code as a permission, though, and a later decision may have said no. So where a later one stands the run names it
//! (`superseded_by`), and a `ready` that it contradicts is shown as not ready, by the reason `gate.superseded`. The other way
//! round nothing is lent: a refused run stays refused, and the later `ready` is named beside it. Refused: another run under
//! the same key, which is not what a key promises. Price: one look-up more for each run that is shown.
//!
//! # A decision is shown as it stands, and beside it as it was decided (2026-11-27)
//!
//! `decision show` told of an earlier `ready` how it would stand if it were the newest, and a list of them showed one column that
//! was neither: what had fallen by a revocation no longer said that it had ever been ready, and what a later decision
//! contradicted still did. So everywhere that a decision is shown its verdict is of now, as that of its run is: a `ready` that is
//! not the newest is withdrawn where the newest is not ready (`gate.superseded`), and names what stands instead
//! (`superseded_by`). The verdict on record is a field of its own (`decided`). An archive that is written now holds what stands
//! instead, where that is not ready. Refused: to leave `decision show` to auditors, who have the record, the archive and
//! `replay`, since it prints the word that pipelines go on by; to have `run show` exit by what it shows, as it did not from the
//! beginning and scripts rely on. Price: a look-up for each decision of a list.
//!
//! # What was asked for is told beside the rule in the way (2026-11-27)
//!
//! An answer that advises to ask for an override that waits for one more person makes two of it, and one that says nothing of the
//! override that ran out yesterday hides why it was ready then. So an answer that is not ready names the overrides of the rules
//! in the way (`overrides`): all that wait or came into force since, and else the last that is over. What relied on one that is
//! over is told what its rule demands, and not to ask again, by which nothing changes. A request that could never be approved, or
//! that is about an environment where the rule is not asked, is refused when it is made. Price: what the pack makes unreachable
//! later waits until its end.
//!
//! # Who signs about an override sees what was signed (2026-11-26)
//!
//! An approval is a signature over the override's id, and what that permits only the server showed. So the server hands on the
//! request as it was signed; the client computes the id from its bytes, shows what is in them before it signs, and asks at a
//! terminal. On a pipe nobody can be asked, and the id was named in full, which is a digest of exactly these terms: there it goes
//! on, and `--subject`, `--environment` and `--rule` refuse what is not meant. What the rule says is the server's word, and told
//! with the digest of the pack. To refuse and to revoke takes nothing but away, and goes on where an older server hands nothing
//! on. Refused: a `--yes` that pipelines would have to learn. Price: two questions more for each approval.
//!
//! The gate here shows and asks the same (2026-11-27): whoever may open the record is no more likely to know by heart what an id
//! stands for. Whom it waits for is in nothing that anybody signed, so with a server it is told as the server's word. A terminal
//! may be left alone for an hour; if another pack is in force by then, the yes was to other words, and nothing is signed.
//!
//! # An approval says in which words, and moves to no others (2026-11-27)
//!
//! Who approves has read what a rule says in the pack in force, and where it says something else later nobody has permitted that.
//! Approvals lie in every exported decision that used them, so anybody can bring the same signature again; that it is brought
//! after the rule was rewritten shows nothing of its signer. So an approval names the pack (`policy`, a field that older versions
//! pass over), and counts for the words of that one. One without it counts for those in force when it came first; brought again,
//! in whatever bytes, it is refused by the name of the command with which its signer signs anew. Refused: comparing bundles,
//! which are written in many ways, or signatures, of which ECDSA has two for each. Price: by an older client nobody approves the
//! same override twice.
//!
//! # Who has looked at broken glass may leave (2026-11-27)
//!
//! A review is weighed when it is filed. Weighed again by each pack that comes, what was found would be lost with its reviewer,
//! and the lists, which the database answers, would say another thing than the override itself. So it closes the matter for good,
//! as what broke the glass keeps it open whoever leaves.
//!
//! # One that cannot be opened is in nobody's way (2026-11-27)
//!
//! A stored override that did not verify was an error of the gate, since only a change of the database could bring that about. It
//! was not so: a request is by a key or by an identity, and anybody may ask. Whoever had a clock see his request had all
//! promotions of that subject fail as soon as the clock was among the roots no more, and what spoke against it was never judged.
//! So a key stands by its signature alone, whoever is said to have seen it; whom only a root vouches for that has expired or is
//! gone is nobody; and what still cannot be opened permits nothing, is named where overrides are listed, and stops nothing else.
//! That is safe, since an override can only give. What says whether one was taken back takes one that cannot be opened for taken
//! back. Refused: `unknown` where a root has expired that vouched for an approver: the failure that came meanwhile would not be
//! judged. Price: what was let in by her word falls where it is looked at again before the root is renewed.
//!
//! # A person is who she was, by every key and every name (2026-11-28)
//!
//! Who asked was looked for among the people of the pack in force. A pack that names another key for her, as after a rotation,
//! did not know who had asked, and she approved her own request with the new one where the group is as small as its quorum;
//! whoever had broken the glass looked at it afterwards herself. So people are looked up in the pack under which they asked or
//! approved, too, and the names that it has for them are theirs (`asked_as` in the record, where the pack in force says less).
//! That keeps whoever has the name now from approving and makes nobody known: the name may be handed on, and she be another of
//! the group, so it takes one more as for any stranger, or she asks again. And one key under two names in two groups was two
//! people: one asked, the other approved. Two names that share a key or an identity are one person's, who counts once in a
//! quorum. Records of before are counted as they were (`counting`). Refused: a pack with such names does not load, which would
//! stop one that is in force. Price: who leaves and whose name is given to somebody else takes the name along for what she had
//! asked for.
//!
//! # Who is who, all packs tell, and a request says in which words (2026-11-28)
//!
//! People were looked up in the pack in force and in the one that a request was filed under. Of whoever built the change neither
//! was asked: her old key signs the provenance, as one that builders may have, and with her new one she approved what it lacks.
//! And which pack a request was filed under was a column, in no leaf of the log: whoever writes to the database could set it to
//! one that does not know her. So requesters, authors and whoever approved broken glass are looked up in all packs that were in
//! force for the project: by the names that any of them has for the key, and followed from each pack to the next by a key that is
//! still hers, and else by her name. The record has the names (`asked_as`, `made_as`), so that it replays from itself. A request
//! says in which words its rule was read (`policy`, signed), as approvals do. One without it, as older clients send, counts for
//! the words that it was filed under: whom it is by does not rest on that any more, and whoever breaks the glass by such a one is
//! loud, for hours.
//!
//! Names are read without the rules, so that a pack which a stricter version does not load tells whose key was whose. Where those
//! of a pack cannot be read at all, or there are more packs than `MAX_PACKS_OF_PEOPLE`, nobody can tell who asked from who
//! approved: no override permits anything until that is mended, each says why, and taking back goes on. Refused: to ask only the
//! packs since the request, since a provenance may be older; to load them, which runs what is in them; and to take whoever has
//! both another key and another name in one pack for the same, which nothing shows. Price: a name that went from one person to
//! another keeps whoever has it now from approving what the first one asked for or built: he is told that it may be so, and a
//! pack that gives him a name of his own ends it. The first override after a start reads each pack once.
//!
//! # What somebody signed stays hers when her key goes to another (2026-11-28)
//!
//! Approvals were counted by the pack in force alone. Whoever is on duty has a key or an identity (`oncall@`) for a week beside
//! her own; a pack that hands it on made her approval that of the next one, who had signed nothing, and with her own key she
//! filled a quorum of two alone. An approval counts where its signer is the same person in the pack that she has signed
//! (`policy`) and in the one in force: by a name that she had then, and with none of her names another's now. One that names no
//! pack, or one that knows nobody by it, is held against all packs that were in force, since which of them it was is a row that
//! anybody could write. The same holds for who broke the glass: whoever has the key now answers for nothing. What does not
//! count is left out of what a decision is made from, so that no record reads otherwise than it was written; the override says
//! why, and whose turn it is. It counts as having been given: what was in force once can be taken back, and no more be refused.
//! Refused: to let it count for whoever had the key then, who may be none of the group any more, or be revoked by another name;
//! and to void what she signed with her own key, since each change of shifts would void it. Price: whoever gets another name
//! with the same key signs anew; what somebody signs in the words of the pack to come, before that hands her key on, counts for
//! whoever has it then, since nobody can tell when a key signed; and by an older client nobody approves with a key that
//! somebody else had once.
//!
//! `evidence remove` took out provenance by a key that is rotated away, as what counts for nothing. By that alone its author
//! was known, and she approved the rest with her new key. It is by a known signer, whichever pack named her. Refused: to carry
//! the authors over from the decision before, since there may be none that looked for them. Price: such a one is revoked first.
//!
//! # What a waiver before let in says so first (2026-11-28)
//!
//! Production that lacks nothing by itself, and was let into staging by a waiver, was `ready` in its first words, and plainly
//! `PASSED` in its summary; only the last lines of the answer told on what it rests. So the first words tell it (`with an
//! override in an environment before`), or that the glass was broken there, be it by an override that ends later than the one
//! that is named (`glass`); the summary has it as `rests-on`, and of its own waivers which broke the glass. Refused: to list all
//! waivers before, of which the way to production may have many, and each has its own decision. Price: a summary that is the same
//! but for that is signed once more.
//!
//! # What is typed before the question answers nothing (2026-11-28)
//!
//! A terminal keeps what is typed until somebody reads it. A `y` for the command before, or pressed twice, was a yes to what
//! nobody had shown yet, and was signed. What waits there is thrown away between the terms and the question. Refused: a word to
//! be typed, which people paste. Price: whoever feeds a terminal by a script waits for the question, or says `--yes`.
//!
//! # What nobody approved takes no place when it is over (2026-11-27)
//!
//! A hundred requests of a second each by one stranger closed a digest to all strangers for good, since what had expired counted
//! for ever. A request that has ended and that nobody approved was never used and never will be: it is neither counted nor read
//! where something is decided. `check` asks which overrides were taken back that a decision may have used, and for that reads
//! only what was approved, or broke the glass: what anybody can file is not among it, however large. What was approved is read
//! for ever, since a revocation of what a decision before rests on counts after its end, too. Refused: to remove what is over,
//! since the log names it.
