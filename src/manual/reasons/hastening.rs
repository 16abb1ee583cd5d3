//! What makes decisions quick, and why none of it can give another verdict.
//!
//! # Canonical JSON is written by ourselves, in one pass (2026-11-26)
//!
//! What is hashed and signed is canonical JSON, and a replay writes every record anew. `serde_json_canonicalizer` makes a
//! box of each fragment, reads each name back as JSON, and copies each object once for every level above it: a seventh of a
//! replay. Here an object is written where it stands, and its members are put in order when it closes. Texts are escaped by
//! serde_json and numbers written by the same crate as there, so what is ours is the order alone: some two hundred lines.
//! Another byte would be another id, so the two are held side by side over made-up documents with names and numbers that
//! are hard (`json::canonical`), over the examples of RFC 8785, and every stored record of an earlier version is replayed to
//! the same bytes (`earlier_databases`). Refused: to keep the inputs' bytes from the record and write only what follows,
//! which is quicker still and would call a record the same whose inputs nobody read back.
//!
//! # Rules see values of the engine, made at once (2026-11-26)
//!
//! What rules see was put together as JSON, for which every statement was copied, and then read into the engine's values
//! one by one: a quarter of a replay. Now it is made of the engine's values, and what was signed is read where it lies, by
//! the same reader. What is shown as the input of a rule is written from that, so it is what the rules saw
//! (`input::tests::rules_see_every_field_as_it_is_recorded`, and another engine is given it: `standard_pack`).
//!
//! # A pack is one module, and nothing else is asked (2026-11-27)
//!
//! What the engine pays for is finding what a name stands for. For each rule it puts the path of the package together as text
//! several times, and looks through all modules for the one that the rule is of. And it finds too little: asked for the path of
//! one rule, it read a constant of a third package, by way of a function of a second, as if there were none, and whatever had
//! failed in the one module was asked anew in this way. So a text that failed, of a rule that only warns, or a library that was
//! referred to with brackets, made another answer of the same pack: `until` was lost, and `not late` held. Now a pack is one
//! module (`policy::flat`), always: each rule has a short name there, and what refers to it refers to that. What fails where all
//! are asked together is asked rule by rule in the same module; tests are asked in it, too, with what they replace by `with`.
//! Nothing else of the text changes, line for line, so that errors and coverage name the places of the pack. That it is the same
//! pack follows from what a pack must show to load: each reference is to one rule, and no local name hides one. Where a name
//! cannot be told with certainty the pack does not load, by its place: it is written with dots. Refused: the engine's virtual
//! machine, which fails open; names of packages in other engines' forms; a rule of one's own for each output, which costs as much
//! as the output; and the modules as they are written beside it, since two ways to one answer are one too many. Price: a pack in
//! force that refers to a rule by brackets does not load any more, and says where.
//!
//! # What a rule gives is bound in its body (2026-11-27)
//!
//! Of `failed contains e.name if …` Rego leaves out the elements that have no name. The engine (0.14.1) drops, at the first of
//! them, all that was collected before; where it is the last, the set is empty and nothing says so. A rule that asks
//! `count(failed) == 0` was shown by a second failure without a name: a wrong `ready`, and the order is that of digests, so
//! that whoever signs can choose it. So before the engine sees a module, `policy::heads` binds what a head gives in its body,
//! which is what OPA makes of it as well: for sets, objects, single values, each `else`, heads without a body. Errors and
//! coverage name the place in the pack. The names sort behind all others, since the engine takes statements in the
//! order of the names that they define: what is computed for a head is computed when the body holds. The rewritten module is
//! read again and compared; one that is not the same but for that does not load, with its line. For memberships whose
//! value is used (`(x in list) == false`, which held of an `x` that is not there) a function is asked (`policy::members`).
//!
//! The names of `every` are none that the engine counts as having a value: `every result in results { result = "PASSED" }` gave
//! each of them another one, and held of every list. A body that makes something equal to such a name begins by binding it
//! (`policy::loops`), so that packs in force come out as OPA has them. To put one in force anew is refused all the same, since an
//! older gate that reads the pack has the fault. Refused: `==` in the place of `=`, which is another thing in `[result, number] =
//! pair`; and to bind the names of every `every`, which costs where there is nothing to mend.
//!
//! Every construct of a table (`tests/cases/engine`) is asked of this engine and of OPA. What is left differs in three ways by
//! which more holds here, none of which can be rewritten without guessing what was meant: `not list[_].bad`, objects as patterns,
//! several bodies behind one head; and in patterns of `glob.match` that mean nothing certain. A pack that is linted, published or
//! put in force is refused for them (`policy::differences`); one that is in force goes on as it was understood, since an answer
//! of `unknown` for all of it would be no mend. A decision that the old engine made and that comes out otherwise now is told by
//! `decision replay` with the first field that differs: it was wrong, and to have it replayed by a copy of the fault would say
//! that it was right. Refused: a patched copy of the engine, which nobody else would look after; a second evaluation of each head
//! as a guard, which is paid for each time; to advise, where a rule is silently empty. Price: each module is read three times
//! when a pack is loaded, and a computed head costs one binding more.
//!
//! # What is given under several bodies is bound, too (2026-11-27)
//!
//! A comprehension always has a value, so it was left in its head. But where a rule has several bodies, the engine plans the
//! loops in what they give without the names that each body has: `{outcome[target] | true} if { target := … } else := set()` went
//! through all of `outcome`, and what passed on a laptop was ready for the lab. The machine was right and the interpreter wrong,
//! so that of some packs nothing became ready, and of others the wrong answer counted where the right one was an error. Now
//! everything but literals and names is bound where there is more than one body, and so is every comprehension that is a key, for
//! which the engine has no plan at all.
//!
//! # What a name stands for does not hang on a line break (2026-11-27)
//!
//! The engine takes a name in a comprehension for one of the query around it when that is declared on the same line or before,
//! also where it is declared further on. `count([1 | results[i].bad]) == 0; some i in good` looked at the good ones only, and
//! broken over two lines at all of them, as OPA does. It cannot be rewritten without guessing, and whoever formats a file must
//! not change a verdict: such a module does not load (`policy::ahead`). Refused: to break the line for the engine, where the
//! column of every error would be wrong.
//!
//! # `glob.match` is our own (2026-11-27)
//!
//! The engine knows one delimiter, `/`, and makes every other one into it, or leaves it out. The matcher that stands in its place
//! (`policy::globs`) does what the pattern says; over 300 000 made-up patterns with sixty texts each it answers as the library of
//! OPA does, for all that are made of texts, stars, lists of characters, and alternatives that are plain texts. For the others
//! that library has answers that nobody means (`?` matches nothing, `a{b*,c}` not `abb`), and a pack that has one is not put in
//! force anew. What it lets overlap is let: `acme/**/x` matches `acme/x`. Refused: to translate into regular expressions, since a
//! pattern of a few stars then takes as long as it likes.
//!
//! # A builtin answers what OPA answers, or fails (2026-11-27)
//!
//! Some seventy-five thousand of made-up calls of every builtin that is offered were asked of both. Where the two differed, the
//! engine's answer was most often one that lets more hold: `sprintf("refs/pull/%d/merge", ["7"])` left the value out,
//! `json.remove` with `""` took away what was to be kept and kept what was to go, `semver.is_valid("v1.2.3")` was false and so
//! true behind a `not`, `time.diff` took a difference of zones for one of times, `count` counted an emoji twice. What has one
//! meaning is worked out by OPA's rules now (`policy::{formats, layouts, paths, texts, times, versions}`); what nobody means has
//! none and fails (`policy::certain`): to look for nothing, half a character, `floor` between -1 and 0, a verb for another kind
//! of value, the names of zones. All layouts of times are written and read here, since each mend of the engine's had a fault of
//! its own (`RFC3339Nano` lost the seconds in a zone). What is left: a fraction has 53 bits here and 64 there, and
//! `list[to_number("1.0")]` finds an item here.
//!
//! # No whole number loses digits without a word (2026-11-27)
//!
//! Whole numbers are added, subtracted and multiplied with all their digits, beyond 64 bits with more than OPA has. But what is
//! divided with a rest, or calculated with a fraction, is a double, and of nanoseconds since 1970 a double keeps sixteen digits
//! of nineteen: `a / 1000 == b / 1000` held of two instants that are a nanosecond apart, and in OPA it does not. So where a
//! number beyond 2^53 is in such a calculation the machine has no answer and the interpreter is not asked: the rule is a
//! violation that says so (`bombs::a_whole_number_that_would_lose_digits_is_a_violation_that_says_so`, `machine::digits`). A text
//! that is only shown is worked out all the same. A literal with a fraction of which digits are lost is refused where a pack is
//! put in force anew. Refused: to calculate with decimals, which the interpreter cannot be taught; to refuse comparisons of
//! fractions that are close to each other, since an evaluation that was computed as 0.30000000000000004 is evidence and no
//! mistake of the rule's. Price: `0.1 + 0.2 > 0.3` holds here and not in OPA, so a threshold is compared with what was measured
//! and not with what is calculated of it; a rule that only the interpreter runs is not looked at; and in statements a whole
//! number beyond 2^53 is the double next to it, as RFC 8785 has it on record: what is to tell things apart is a text.
//!
//! # What is compared is counted (2026-11-27)
//!
//! Values are shared. Forty lines, each of which holds the one before twice, make a value that takes no room and that no
//! comparison comes to the end of; the engine's timer looks between steps, and a comparison is one. So the machine counts the
//! parts of what it compares, looks up or puts into a set, each as often as it is held, and beyond four million has no answer,
//! nor is the interpreter asked for one. Calls that compare or copy part by part (`object.union`, `sort`) are counted before they
//! are made, in both. An answer that took more than twice its time is none. What is left: a rule that only the interpreter runs
//! compares without being counted, and ends when it ends; `isolate = true` bounds it. Refused: to compare by identity first,
//! which helps where a value meets itself and nowhere else; to refuse such lines when a pack is loaded, since a comprehension
//! doubles as well and nobody sees it in the text.
//!
//! # A pack is loaded once by a process (2026-11-27)
//!
//! Loading is a function of a pack's files, and its digest is that of all of them; yet a draft was loaded when it was judged,
//! once more when it was in force, and again by every other gate of the process. Now whoever holds a pack holds it for all who
//! name its digest (`policy::held`). What is remembered keeps nothing alive, so a process has as many packs in memory as before,
//! and fewer copies. Who evaluates its rules, and whether in both ways, is no part of what is shared. The places of tokens, for
//! which each went through its whole line, are worked out for what is refused. Refused: to keep packs that nobody holds, which
//! would want a bound and a reason for it.
//!
//! # One piece of evidence is current without a look at it (2026-11-26)
//!
//! Most lists that are asked which of them is current have one piece, which nothing can replace. The library says so first:
//! a quarter of what the standard pack's rules cost. It is the same function, since a piece falls away only where another
//! of the list is later, and none is later than itself (`evidence_test`, and another engine agrees).
//!
//! # Which of several is current is found out with few calls (2026-11-26)
//!
//! What the engine pays for is neither comparing nor looping but finding what a name stands for: for every clause of a
//! function that is called, and for every rule that is come to, it puts together the path of the package as text, twice.
//! To say which of a list is current the library called eight functions for each piece, some of them three times. Now who
//! made a piece and when it was made is worked out once and kept by its place in the list, functions of several clauses are
//! one with `else`, and pieces of which no two are about the same are not looked at any further. With two smoke tests the
//! rules of the standard pack take two fifths less time, with eight more than half; with one it is a twentieth. It is the
//! same function: over thousands of made-up lists another engine says the same of the old text and of the new one, the
//! tests of the packs pass in both engines, and the packs have new versions. Refused: the same function in our own code
//! in place of the library's, where its text is the one that we know. It would be quicker still, and what a pack says
//! would no longer be what decides.
//!
//! What is left of it is the engine's own, and what a name costs is bounded above: all rules are asked in one module.
//!
//! # The engine's own machine for compiled rules is refused (2026-11-27)
//!
//! The engine comes with a second way to run rules: compiled to instructions. It takes a quarter of the interpreter's time for
//! ten rules and ten pieces, and it is wrong (0.14.1). In it `x := input.gone` holds where nothing has that name, so a rule with
//! `x := input.gone` and `not x.bad` is shown, which the interpreter and other engines say is undefined: a wrong `ready` for a
//! rule that looks for something forbidden. Of the 1 382 answers in the table of constructs 630 are others in it, and with `=` in
//! the place of `:=` where the table asks still 212: of two values of a rule the last one counts, a key without a name is a key.
//! It has no place for builtins of our own either, by which calls are bounded, and a module of a hundred rules, asked together,
//! does not compile for want of registers.
//!
//! # Rules are run by a machine of the gate's own (2026-11-27)
//!
//! What the interpreter pays for is not looking at evidence: a third is memory that it takes and gives back, and the rest finds
//! by its text what each name stands for, and copies all names for each turn of a loop. None of it is ours to make cheaper. So
//! the one module of a pack is read once more when it is loaded, each name becomes a place and each rule a number
//! (`policy::machine`), and what is asked together is asked of that: a tenth of the time for a hundred rules and ten pieces, a
//! fourteenth for the standard pack. The parser is the engine's, and so are values, comparisons, arithmetic and builtins with our
//! guards before them; what is ours is who comes when, some two thousand lines.
//!
//! Why it gives no other answer: it does what the interpreter does, in its order (`machine::order`), and not what a language
//! could mean. Where something is of a kind in which the interpreter differs from other engines, or which nobody needs, the rule
//! is the interpreter's alone, with whatever needs it; that follows from the text of the pack and the program, so a decision
//! replays as it was made. Whatever fails in a run, a second value or a call, has no answer, and the interpreter is asked from
//! the beginning: every error is told by it, with its words and places. Only for want of time, of room or of digits nobody else
//! is asked. Every debug build asks the interpreter as well, rule by rule, and stops where the two differ; so each decision of
//! each test compares them, and beside that every construct of the table, the packs that come with the gate on each other's
//! cases, and statements in made-up orders do (`machine::tests`).
//!
//! And nothing becomes ready by the machine alone: where a run may make ready what was not, both are asked, and a rule fails of
//! which they say something else, or which the interpreter has not answered in time. It has fifty times the time of a rule for
//! that, since it takes ten to fourteen times as long: before it had no more, an answer that did not come was taken for the same
//! one, and whoever signed a list that was long enough turned the second opinion off. Refused: to go by the machine alone where a
//! list is long and to say so, which nobody would read. Price: what is only just in time for the machine can cost the interpreter
//! 20 seconds, once, before it is ready. What is ready and is decided again by the same evidence, replays and previews go by the
//! machine: a fault of it that no test has found can keep something ready that should have aged, and neither lets anything in nor
//! keeps it there against a new word (`evaluation::goes_on_from`). Where a rule is late already, the others are asked one by one:
//! all together would be late with it, and cost ten seconds first. Measured (2026-11-27): 10 000 components and as many findings
//! are decided in both ways in 5.6 s on a busy machine; with 15 000 it is the machine's own 100 ms that a rule runs into.
//!
//! Refused: to compile to code or to instructions, which is quicker still and hides what it does; to memorise what functions
//! gave; to leave the interpreter out, which is what the machine is measured by. Price: each pack is read once more when it is
//! loaded (with a hundred rules all of that takes some 80 ms); a version of the engine that takes statements in another order is
//! found by the tests and wants the same change here; and of a pack that breaks something in each question the work up to there
//! is done twice.
//!
//! # What never ends does so soon (2026-11-27)
//!
//! A rule may compute for 100 ms, and one that never ended cost up to two seconds: all were asked together for as long as all may
//! take, by the machine and then by the interpreter, which takes ten times as long for the same, and then each alone by both,
//! text by text. Now the machine is asked rule by rule in one run, in which what one has worked out is there for the next. Each
//! has its 100 ms, and what those before it have left of theirs, at most as much again: whoever is the first to ask for what
//! others need as well does not pay for it alone, and a bill of ten thousand components is as well off as before. What has had
//! its time is a violation, by nobody's second word: the interpreter is asked about what has failed, and not about what was
//! stopped. So is what keeps more than a million items. One rule without an end costs 100 to 200 ms, six of them a hundred each
//! and as much as the others left (`bombs::rules_that_never_end_cost_no_other_rule_its_answer`). The error names 100 ms whatever
//! it had, so that it is the same in a replay. What stops a verdict has no texts; the interpreter's second opinion is asked for
//! verdicts alone, since nobody reads its texts. Refused: instructions in the place of time, which would be counted in two
//! engines in two ways; to remember which rule was late the last time, since an answer would hang on what was asked before.
//! Price: rules that only the interpreter runs are asked together first, for at most an eighth of what a decision has, and then
//! one by one; what they need together is worked out for each anew there. They are those with a construct that the machine does
//! not run, and those that need them, and no longer all of such a pack. Where all rules of a pack are such, one without an end
//! among forty others costs 1.3 s of processor time and six of them 2.4 s (2026-11-28, a release build); of the machine's own it
//! is a tenth of a second. Refused: less than an eighth for all together, since what they need together may be most of what they
//! cost, and each would pay for it alone. The engine's timer goes by the clock on the wall, so whatever it ends may have had a
//! busy machine: it is begun again with as much more time as was missing. It was four times as much, whatever was missing, so
//! that one rule without an end that had computed for 89 of its 100 ms cost half a second.
//!
//! # The second opinion is asked where it can matter (2026-11-27)
//!
//! The interpreter was asked beside the machine about everything that was not ready before, and most of that is not ready again:
//! a ninth of what deciding it once more takes. Now the machine decides first, and where it says of nothing, neither the whole
//! nor any part, that it is ready, that is the decision: the interpreter could only have taken something away. Where it says so
//! of anything, all is decided anew by both, as before
//! (`evaluation::both_ways_are_asked_where_something_would_become_ready_and_nowhere_else`). So the sentence above stays as it
//! was, nothing becomes ready by the machine alone, and what is not ready replays by the machine that it was decided by. Price:
//! that the two differ about a rule is told when the rest is there, and not before; and what does become ready is asked of the
//! machine twice.
//!
//! # A statement is prepared once (2026-11-27)
//!
//! SQLite looks at the values of some parameters when it plans, among them that of `LIMIT`. Whenever a value is bound to such a
//! one the plan is thrown away, and the next step reads the text again and plans anew, prepared and kept or not. Eight of the
//! reads of each decision were such, and half of what reading from the file took was that. Now its planner looks at no values
//! (`SQLITE_DBCONFIG_ENABLE_QPSG`), which is what every statement here wants: each names the index that it goes by, and the test
//! that holds all of them to it never gave values (`every_read_of_a_growing_table_goes_through_its_index`). Refused: limits in
//! the text of the statements, of which the next one would have none. Price: none known; a partial index that only a value would
//! lead to is not taken, and none is meant to be.
//!
//! # What a decision was about is not read back (2026-11-27)
//!
//! Of a subject that lies nowhere it is known from the last sixteen decisions what it is the digest of. Each was read whole,
//! checked and parsed for one word of it. Now which decisions those are is asked as before, and what each was about is remembered
//! by its id, which is the digest of what it says: so nothing that is remembered can be out of date, whatever other processes do
//! (`gate::remembered`). A run is read when somebody begins with it and when it has ended, and no longer four times: what its
//! worker has read before its claim is what it goes by, since whatever somebody writes meanwhile makes the worker's first write a
//! conflict; and a run that has ended with a decision is not read to find out whether it has one. Refused: whole decisions in
//! memory, which costs a copy of each for every reader.
//!
//! # What a bundle says is found out once (2026-11-27)
//!
//! Each decision verified all bundles about its subject, though the one before it had, for the environment before or an hour ago:
//! a twentieth of what it takes with one signature of a key, and most of it where certificates and logs vouch for ten. What comes
//! of a bundle follows from its bytes, what it is to be about, the trusted roots, the keys, when it was seen first and where:
//! nothing that anybody could change meanwhile is among that, and one clock, since the verifier library refuses what lies in this
//! machine's future. So what verified is remembered by all of these (`gate::heard`), and what was refused is heard anew: a log
//! that is a second ahead would have a bundle refused for as long as the process lives. It is remembered for the roots in force:
//! not for roots that are like them, but for the very set, which is another one as soon as anything is put in force or runs out.
//! Which bundles there are, who is revoked, and whom a pack accepts is asked each time, and a replay verifies for itself.
//! Refused: to note in the record what has verified, which whoever can write it could note as well; and to remember more, since
//! what is remembered takes some times as much memory as the bundles have bytes. Price: of two megabytes of bundles what they say
//! stays in memory, and packs that bring roots of their own have nothing of it.
//!
//! # A preview asks only what may have changed (2026-11-26)
//!
//! A draft usually changes one rule, and a preview asked all of them about a hundred thousand decisions. What a rule says
//! is a function of its input, the constants, the texts and the engine; where all four are what they were, its answer is
//! the one on record. The same is: the version of the gate in the record; of the manifest everything that has a say in
//! the input (signers, trust stores, roots, the environment) and the constants, all of them; the whole library; and the
//! modules that the rule's own refers to, as far as that goes (`policy::closure`, `policy::unchanged`). A rule that may
//! read what the environment before said is asked where that is no longer the same, one whose title changed since the
//! title is what it expects where it says nothing, and one that could not be evaluated always, since that may have been
//! the machine. What is not known to be the same is asked: a pack that is not there, a bundle that the draft's keys would
//! verify. Severity, owner, waivers and who may approve are no answers of rules and are worked out from the draft as ever.
//! Debug builds ask all rules as well and compare, over made-up evidence under every pair of a dozen packs too
//! (`foresee::tests`). Price: what is foreseen names no end, because how long one rule holds is in no record; and a
//! record that another version wrote is asked in full.
//!
//! # Progress is written with what comes next (2026-11-26)
//!
//! That a run collects and verifies was two commits of their own, which nobody waited for and hardly anybody saw: most runs
//! are over before somebody looks. Now they are written with the decision, each with the time at which it happened; where
//! collecting takes longer than a twentieth of a second, or there are many signatures to be checked, they are written
//! before. The first event, by which others know that this run has begun to look, is written before it does. What is lost
//! when a process is killed is what could be lost before: progress without its end. Price: whoever follows a run hears
//! fifty milliseconds later that it collects.
//!
//! # What a decision follows is read once (2026-11-26)
//!
//! Whether anybody ever revoked something was asked three times for each decision: of what it follows, of its inputs and
//! of the gate's own key. The first answer serves all, because it is compared in the commit: what is revoked meanwhile is a
//! conflict, and the decision is made anew (`revocation`).
//!
//! # A summary is signed once (2026-11-26)
//!
//! Before a decision was committed its summary was signed and verified with a made-up place in the log, and then signed
//! with the true one: to know, before others wait, that key and statement are good. The key is the same for as long as the
//! process runs, so the first signature that verified shows it; of the statement it is enough to read it as a verifier will.
//!
//! # The allocator is the C library's (2026-11-26)
//!
//! mimalloc makes rules a tenth to a fifth quicker (1.74 ms become 1.44 for the standard pack, version 2 or 3), and with them
//! all that a service decides. But it begins with a page for each size that is asked for: what `verify` allocates, and
//! nothing else, takes 0.67 ms of the processor with glibc, 0.98 with version 3 and 1.10 with version 2, and touches 110 and
//! 150 pages more. A smaller first arena spares 35 of them, and can only be asked for by the environment. What is saved
//! elsewhere at a start is about as much, so it would be spent again, and the start is most of what `verify` takes, which
//! a build waits for. glibc cannot be told to be as quick either: more pieces kept by each thread and other thresholds
//! bring nothing to 8 %. Refused: an allocator that is glibc's until a command says that it works long. It costs a start
//! 0.07 ms and has the gain, and is unsafe code that asks whose each piece is. Price: a sixth of what a service decides in
//! a second.
//!
//! # What a start costs that is not ours stays (2026-11-26)
//!
//! Tried again and refused: to link the unwinder in, in place of `libgcc_s.so.1`. A program that does nothing takes 0.60 ms of
//! the processor with it instead of 0.71; but the unwinder of gcc 12 and newer needs glibc 2.35 where the program runs, one
//! release more than ours does otherwise, and long-lived systems have 2.34. So do packed relocations, which need 2.36 and spare
//! ten to twenty of 450 pages. Not done: `libm` linked in, whose archive is bound to one version of the C library, and code at a
//! fixed place, which would spare the relocations and take away what makes addresses hard to guess. Measured again (2026-11-27):
//! `--version` takes four fifths of what `verify` takes, and of `verify` a fifth to a quarter of the processor's time, and 250 of
//! 620 page faults, is to write 62 000 addresses into a program that may lie anywhere. One in five of them is the place of a
//! panic, one in eight stands in a table of regex-syntax or const-oid; packed, they are written into the same pages. What the
//! processor can do is asked 101 times, which in a guest of a guest costs 8 µs each: 68 times by the loader of any program, 12 by
//! `libgcc_s.so.1`.
//!
//! # A key that is at hand needs no trusted roots (2026-11-26)
//!
//! `verify --key` read all trusted roots before it looked at the bundle: a twentieth of what it takes, for nothing where no
//! authority, log or clock is said to vouch. Now the configured roots are read when a bundle names anybody but a key. A
//! file that the command line names is read in any case. Price: a kept root that does not load stays unnoticed for as long
//! as nothing rests on it.
//!
//! # What remains beside a bare route (2026-11-26)
//!
//! A warm answer of `check` takes 0.6 of the speed of a bare route with the same body, seven microseconds more. Of these the
//! look whether anybody has committed something (two locks of the file, and SQLite around them) is one to two; the rest is
//! flat: no function of ours or of the server has 1 %, copies of the answer and of what is awaited have 5 %, the allocator 6 %
//! with glibc. Refused: to read SQLite's shared header ourselves instead of asking SQLite. It would save the locks, and
//! closing that file in this process would let go of every lock that SQLite has on it.
//!
//! # A decision waits for the disk twice (2026-11-27)
//!
//! It is three commits one after the other: the request with its claim, that it has begun, and the decision. That it has begun is
//! not written with the request: whoever asks the same before joins that run, and a crowd would else be as many runs. It is to be
//! seen by everybody before anything is read, and need be no more than seen: nobody is told anything that rests on it alone, and
//! a run whose beginning a crash of the machine has taken is where it was before. So its commit does not wait for the disk
//! (`Change::is_durable`), nor does that of a summary that was pushed, which would be pushed again and change nothing. The next
//! commit that waits, waits for those before it in the same log, so what a crash takes is always the end of it, and nothing of
//! what was acknowledged (`store_faults::a_crash_of_the_machine_takes_the_end_of_what_nobody_waited_for_and_nothing_before`). A
//! group with one in it that must be durable waits. On a disk of the cloud one wait is a millisecond or two, and where the
//! processors are busy it is four.
//!
//! `promote` claimed its run a second time, with a commit of its own, although the claim had come with the request. Now a claim
//! of this very process is taken as it is while most of its term is left; nobody else in the process works on that run, and
//! a write that an earlier attempt left behind is found by the run's version. Refused: claims that the disk is not waited for.
//! A server that crashes would forget one, and give the same number to the next: two workers under one fence.
//!
//! # What nobody reads is not put together, and what decides nothing is not asked (2026-11-27)
//!
//! At the end of each run its decision was read back, checked, held against everything that may have changed, and made a
//! reply, also where a service had begun with it by itself and nobody waited. Now whoever wants a reply makes it. Before each
//! decision the registry was asked for an SBOM under cosign's older tag, which nobody signed: a word in a list, and no evidence
//! whatever the answer. Only `evidence list` asks for it now.
//!
//! # What is decided again is claimed together (2026-11-27)
//!
//! What is to be decided again is made into runs, claimed, begun and decided: where much of it waits, each run that ended made
//! one room free, and for that one the whole queue was looked at, a note made into a run and the run claimed, some eight reads
//! and up to four commits one after the other, and the rooms were empty meanwhile. Now a run that the gate makes belongs to the
//! worker that has a room for it in the same transaction, as one that somebody asks for does; whoever has found something waits
//! until a quarter of the rooms is free, for 25 ms at the most; and what is claimed together is read together, once: its worker
//! begins with that. A run that is asked for over HTTP is begun where it is asked for, as before, and an idle service waits for
//! nothing. Refused: to claim runs ahead of the rooms, which another replica could begin with; to have the claim write that the
//! run has begun, which would say so before anybody looks at what it is to follow; to write that a run has begun together with
//! the request for it, by which a crowd would be two runs and not one. Of the thirty statements that a decision reads and the
//! twenty-five that it writes none is a tenth. Price: where all rooms are full a run waits up to 25 ms longer for its room; and
//! one that was made when its process dies is taken up when its claim ends, and not at once.
//!
//! # A pack that is kept is not written again (2026-11-28)
//!
//! Where nobody put a pack in force, the one that comes with the gate was written with each decision, in a commit of its own
//! before that of the decision, to find that it is there. It is looked for first: a pack is never removed.
//!
//! # What is in force is put together when it changes (2026-11-26)
//!
//! Every answer asks which trusted roots are in force, and where one of them had run out the set was made anew each time: all
//! its digests written and hashed, for an answer that is kept. The set is the same from one end of a root to the next, so it is
//! made then (`gate::trust`), and a clock that is put back is before that. With it goes one count of what has changed beside the
//! store, which is part of the state that an answer was kept of; before, what was kept fell by the roots' digest and by being
//! forgotten, and whoever added a third thing had to know of both. What a root's certificates say, and what it is
//! named by, is worked out once for each root and not for each bundle (`trusted_root::chains`).
//!
//! # What counts only against is asked where something was shown (2026-11-26)
//!
//! Where a signed statement is no proof and counts against the subject, rules are asked a second time as if it were one. That can
//! take away what was shown, and nothing else; so a rule that was not shown, or failed, is not asked again
//! (`weighing::asked_again`). Refused: to leave out those rules, too, whose texts never read who signed what. The engine looks at
//! the whole library for a rule, so they are those of a pack whose library does not read it either: of the packs that come with
//! the gate three of one (a freeze, a soak, and the environment before), which cost next to nothing.
//!
//! # Answers are not carried from one decision to the next (2026-11-26)
//!
//! A preview takes over what no changed text can change. Of a decision that is made again the same was thought of and is refused.
//! The instant is another one, and how long an answer holds stands in no record, though the decision's own end follows from it:
//! so every rule that says an end would be asked, and every one that may look at the clock through its library, which is all
//! rules of all packs that come with the gate. For what other packs leave, the record of before would have to be read, checked,
//! and compared piece by piece with what was found now, and a rule by itself costs as much as several together. A replay takes
//! over nothing: it is there to find out whether what is on record follows.
//!
//! # One connection writes, and has room to (2026-11-26)
//!
//! Sixty-four decisions in one transaction change more pages than the 2 MiB that SQLite keeps, so pages were written to its log
//! before their time, read back, and written again; from 64 KiB on what undoes one operation of the group went through a file of
//! its own; and each group was followed by bringing the log into the file, with two more waits for the disk. The connection that
//! writes now has 16 MiB of pages, undoes in memory, and brings the log into the file every 16 MiB. None of it concerns what is
//! durable: a commit waits for the disk as before, and what a crash leaves is rolled back from the same log. In a model of these
//! tables with twenty thousand decisions in it, a decision in a group of 64 takes 25 writes and 5 reads of the file instead of 92
//! and 25, and forty groups 54 waits for the disk instead of 98 (stock SQLite, counted as calls of the system, a record of 3 kB
//! each). Whether a newer version has been here is asked once in a transaction, since nobody else writes meanwhile. Price: as
//! much more memory once much was written, and a start after a crash looks through a log of up to 16 MiB instead of 4.
//!
//! # Where the time of a decision goes (2026-11-28)
//!
//! Looked at with an optimised build (units of sixteen, not linked as one), sampled and counted. A decision that a service
//! makes again by itself asks the database 54 statements, of which it reads by 22 and writes by 32; one that somebody asks for
//! 60. Of the processor's time the thread that writes takes 35 %: half of that is to put pages into the log of the file and to
//! wait for them, a third the statements of what it does, a seventh the log of decisions with its signature. Reading takes a
//! fifth, and as much of it as the reading itself are the locks before and after each statement, and pages that are read again
//! because somebody has committed since. Rules take 8 %, the record and its summary as JSON 6, signing 2; memory that is taken
//! and given back is a tenth, spread over all of it. No function but the copying of memory has 4 %.
//!
//! So it follows what a decision can cost at least: the thread that writes is one, and with what each decision asks of it alone
//! it comes by these shares to some 2 000 a second on two processors, whatever becomes of the rest. What would go beyond is one
//! statement for all decisions of a group, where now each is one of its own; that changes every statement of a commit, and is
//! not done.
//!
//! # Nobody who writes waits for others (2026-11-28)
//!
//! Each decision writes twice or three times, and those that went together come together. So a group that waited for a
//! millisecond until as many were there as in the last one, and a worker that looked at the queue once for all that rings
//! within five, came to a third fewer commits for a decision. It is refused: in four paired runs on a machine at rest the
//! service decided by itself a tenth fewer a second (882 and 981 in the mean), and many at once as many as before; what a
//! commit costs here is less than the wait. Kept is that the pack by which a run is decided is the one that was read with what
//! it follows, and is not asked for once more: it is the same that is compared in the commit. Refused, too: to write that a run
//! has begun with the claim of several. It is begun only where the clock is right and nothing is waited for, which is found out
//! for each; the gain would be six statements of 54. SQLite without its count of the memory that it has, whose lock has 2 % at
//! most, and which is set where it is built and not where it is used.
//!
//! # What a warm answer waits for are two locks (2026-11-28)
//!
//! Of what `check` takes beside a bare route four tenths are the look whether anybody has committed something, and two thirds
//! of that the lock of the file that SQLite takes and gives back for it. As long as another connection of this process stands
//! at the last commit, SQLite asks the system for neither, and notices the next commit all the same (counted as calls of the
//! system: two for each look, none then). Refused for now: what is read cannot be brought into the file beyond the commit at
//! which somebody stands. With one connection that follows each commit at once, the log of the file is never brought into it to
//! its end while somebody asks and another process writes, so it is never begun anew, and grows without a bound (thought
//! through, not measured). Whoever does it lets go before each commit of this process and finds out of those of others how long
//! the log is. What is left is flat: the futures of a request are copied from one to the next, a tenth of it; the answer is
//! copied once.
//!
//! # Where a builtin and OPA silently differ, OPA's answer is given (2026-11-27)
//!
//! Rules are written and tested with OPA, and what the two understand differently without either failing is found by nobody.
//! Syntax of that kind is refused when a pack is put in force; the values of a builtin are known only when it is called. So four
//! of them are answered here (`policy::as_opa`): dates are added by the calendar and on the clock of the zone, patterns are
//! replaced in one pass, and what is no instant and no number in OPA is none here. What OPA takes and the engine refuses is left,
//! since a rule that fails is seen. Refused: to keep the engine's answers for the decisions of before, by a second table of
//! builtins that nobody would read. Price: a decision that rested on such an answer replays otherwise, and `decision replay` says
//! where.
